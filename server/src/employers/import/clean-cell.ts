import { type ImportColumn, type ImportRemark, LIMITS } from '@afterfair/shared/contracts';

/** UTF-16 units that a cell may hold. */
const LONGEST: Record<ImportColumn, number> = {
  name: LIMITS.name,
  country: LIMITS.name,
  booth: LIMITS.booth,
  contact: LIMITS.name,
  title: LIMITS.title,
  email: LIMITS.email,
  timeZone: LIMITS.name,
  positions: LIMITS.title * LIMITS.positionsPerEmployer,
  language: LIMITS.name,
  salutation: LIMITS.name,
};

const NOTHING = new Set(['n/a', 'n.a.', 'na', '-', '--', '–', '—', 'k.a.', 'none', 'null', 'tbd', '?']);
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;
/** What a terminal would take for a colour or a movement. */
const ESCAPE_SEQUENCE = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');
const INVISIBLE = /[\uFEFF\u200B\u2060]/g;
const REPLACEMENT = '\uFFFD';
const MOJIBAKE = /[\u00C2-\u00C5][\u0080-\u00BF]/;
const FORMULA = /^[=@]|^[+-](?![\d\s()/-]*$)/;

/**
 * Cleans one cell and says what was done: control and invisible characters go, line breaks become spaces (or
 * separators between positions), placeholders for nothing become empty. A text that cannot be meant is an error.
 *
 * @returns the text to go on with, `''` when nothing of it can be used.
 */
export function cleanCell(column: ImportColumn, cell: string): { text: string; remarks: ImportRemark[] } {
  const remarks: ImportRemark[] = [];
  const remark = (severity: ImportRemark['severity'], message: string) =>
    remarks.push({ severity, column, message });

  const controls = [...new Set(cell.match(CONTROL) ?? [])].map(codePoint);
  if (controls.length > 0)
    remark(
      controls.includes('U+0000') ? 'error' : 'warning',
      `Control character ${controls.join(', ')} removed; check what is left.`,
    );
  if (new RegExp(INVISIBLE).test(cell)) remark('info', 'An invisible character was removed.');
  let text = cell.replace(ESCAPE_SEQUENCE, '').replace(CONTROL, '').replace(INVISIBLE, '').trim();
  if (/[\r\n]/.test(text)) {
    const isList = column === 'positions';
    text = text.replace(/\s*[\r\n]+\s*/g, isList ? '; ' : ' ');
    remark('info', isList ? 'Line breaks read as separators.' : 'A line break was replaced by a space.');
  }
  text = text.replace(/[\t\u00A0 ]+/g, ' ');

  if (NOTHING.has(text.toLowerCase())) {
    remark('warning', `'${text}' read as empty.`);
    return { text: '', remarks };
  }
  if (text.length > LONGEST[column]) {
    remark('error', `${text.length} characters; at most ${LONGEST[column]} are kept. Shorten the cell.`);
    return { text: '', remarks };
  }
  if (text.includes(REPLACEMENT))
    remark(
      'error',
      'This is not valid UTF-8: a letter was lost. Save the file as UTF-8 and import it again.',
    );
  else if (MOJIBAKE.test(text)) {
    const meant = Buffer.from(text, 'latin1').toString('utf8');
    if (!meant.includes(REPLACEMENT))
      remark('warning', `'${text}' looks wrongly encoded; did you mean '${meant}'?`);
  }
  if (FORMULA.test(text))
    remark(
      column === 'name' ? 'error' : 'warning',
      `Begins with ${text.charAt(0)} and looks like a formula; kept as text, never run. Check the cell.`,
    );
  return { text, remarks };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
