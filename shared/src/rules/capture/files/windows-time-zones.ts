/** Outlook names zones by Windows' own words; those in which the fairs' employers write, and UTC. IANA names. */
export const WINDOWS_TIME_ZONES: ReadonlyMap<string, string> = new Map([
  ['GMT Standard Time', 'Europe/London'],
  ['Greenwich Standard Time', 'Atlantic/Reykjavik'],
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Romance Standard Time', 'Europe/Paris'],
  ['Central Europe Standard Time', 'Europe/Budapest'],
  ['Central European Standard Time', 'Europe/Warsaw'],
  ['E. Europe Standard Time', 'Europe/Chisinau'],
  ['GTB Standard Time', 'Europe/Bucharest'],
  ['FLE Standard Time', 'Europe/Kiev'],
  ['Turkey Standard Time', 'Europe/Istanbul'],
]);
