// Every time zone this server knows, for a native list.

/** Names as people read them; the value is the IANA name. A stored zone that is not in the list is added. */
export function timeZones(stored: string): readonly { value: string; label: string }[] {
  const known = new Set(['UTC', ...Intl.supportedValuesOf('timeZone'), stored]);
  return [...known].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));
}
