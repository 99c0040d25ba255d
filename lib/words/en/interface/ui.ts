// Words of the general parts in components/ui, wherever they stand.

export const EN_UI = {
  formula: 'Formula',
  newer: 'Newer',
  older: 'Older',
  deviceZone: 'Use this device’s: {zone}',
  moveUp: 'Move {name} up',
  moveDown: 'Move {name} down',
  remove: 'Remove {name}',
  moved: 'Moved to place {place} of {count}.',
  close: 'Close',
} as const;
