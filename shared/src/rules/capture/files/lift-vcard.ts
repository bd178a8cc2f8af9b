const WANTED = /^(?:[\w-]+\.)?(FN|N|TITLE|ROLE|EMAIL|TEL)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/iu;
const BEGIN = /^BEGIN:VCARD\s*$/imu;
const END = /^END:VCARD\s*$/imu;
const QUOTED_PRINTABLE = /ENCODING=QUOTED-PRINTABLE|;QUOTED-PRINTABLE/iu;
const MOST_LINES = 60;
const LONGEST_LINE = 1_000;

/**
 * The first card of a text as a small card of version 4.0, the only one that the library reads: just the lines that are
 * looked at, without their parameters. Phones write 3.0, older ones and mail programs 2.1. `null` where there is no card.
 */
export function liftVcard(text: string): string | null {
  const begin = BEGIN.exec(text);
  if (!begin) return null;
  const rest = text.slice(begin.index + begin[0].length);
  const end = END.exec(rest);
  if (!end) return null;
  const lines = unfold(rest.slice(0, end.index)).flatMap(liftLine).slice(0, MOST_LINES);
  const named = lines.some((line) => line.startsWith('FN:')) ? lines : ['FN:', ...lines];
  return ['BEGIN:VCARD', 'VERSION:4.0', ...named, 'END:VCARD', ''].join('\r\n');
}

/** Long lines are cut with a space at the start of the next, in 2.1 also with `=` at the end. */
function unfold(card: string): string[] {
  return card
    .replace(/=\r?\n(?=[^\s=])/gu, '')
    .replace(/\r?\n[ \t]/gu, '')
    .split(/\r\n|[\r\n]/u);
}

function liftLine(line: string): string[] {
  if (line.length > LONGEST_LINE) return [];
  const match = WANTED.exec(line);
  if (!match) return [];
  const [, name = '', parameters = '', value = ''] = match;
  const decoded = QUOTED_PRINTABLE.test(parameters) ? decodeQuotedPrintable(value) : value;
  return decoded === null ? [] : [`${name.toUpperCase()}:${decoded}`];
}

/** UTF-8 behind `=C3=BC`; `null` for bytes that are none, whose letters could only be guessed. */
function decodeQuotedPrintable(value: string): string | null {
  const escaped = value.replace(/%/gu, '%25').replace(/=([0-9A-F]{2})/giu, '%$1');
  try {
    return decodeURIComponent(escaped).replace(/[\r\n]+/gu, ' ');
  } catch (fault) {
    if (fault instanceof URIError) return null;
    throw fault;
  }
}
