/** IANA names of time zones that this browser knows, `UTC` among them, with the one in use first when it is given. */
export function zoneOptions(inUse: string): string[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (inUse !== '') known.add(inUse);
  return [...known].sort((a, b) => a.localeCompare(b));
}
