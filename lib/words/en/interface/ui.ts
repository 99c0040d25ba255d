// Words of the general parts in components/ui, wherever they stand.

export const EN_UI = {
  newer: 'Newer',
  older: 'Older',
  deviceZone: 'Use this device’s: {zone}',
} as const;
