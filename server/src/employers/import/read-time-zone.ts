/** Abbreviations that people write; none names one zone, for summer time or the country is missing. */
const ABBREVIATIONS = new Set([
  ...[
    'MEZ',
    'MESZ',
    'CET',
    'CEST',
    'WET',
    'WEST',
    'EET',
    'EEST',
    'GMT',
    'BST',
    'IST',
    'MET',
    'MEST',
    'OEZ',
    'WEZ',
  ],
  ...['EST', 'EDT', 'CST', 'CDT', 'MST', 'MDT', 'PST', 'PDT'],
]);

export type TimeZoneReading =
  { kind: 'zone'; timeZone: string } | { kind: 'abbreviation' } | { kind: 'unknown' };

/** Reads an IANA time zone; case is ignored. `''` stays empty: the employer's country decides then (T7). */
export function readTimeZone(text: string): TimeZoneReading {
  if (text === '') return { kind: 'zone', timeZone: '' };
  if (ABBREVIATIONS.has(text.toUpperCase())) return { kind: 'abbreviation' };
  const known = zones().get(text.replaceAll(' ', '_').toLowerCase());
  if (known !== undefined) return { kind: 'zone', timeZone: known };
  return isAlias(text) ? { kind: 'zone', timeZone: text } : { kind: 'unknown' };
}

let byLowerCase: Map<string, string> | null = null;

function zones(): Map<string, string> {
  byLowerCase ??= new Map(
    [...Intl.supportedValuesOf('timeZone'), 'UTC'].map((zone) => [zone.toLowerCase(), zone]),
  );
  return byLowerCase;
}

/** Zones have older and newer names; the list above holds one of them, the formatter knows all. */
function isAlias(text: string): boolean {
  if (!/^[A-Za-z]+\/[A-Za-z_/+-]+$/.test(text)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
