import type { Check, TextUnderCheck } from './text-under-check.js';

const MAIL = /[^\s@<>]@[^\s@<>]{1,128}\.[^\s@<>]/u;
const PHONE = /\d(?:[\s()./-]{0,2}\d){6}/u;
const WEB = /https?:\/\/\S/iu;
const SIGNS_AROUND = /^[("'<[«»‹›„“”‘’]+|[)"'>\].,;:!?…«»‹›“”‘’]+$/gu;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19|20)\\d\\d';
/** Dates and spans of years have as many digits as a number; one that goes on with digits is none of them. */
const DATES = new RegExp(
  `(?<!\\d[./-]?)(?:${DAY}([./-])${MONTH}\\1${YEAR}|${YEAR}-${MONTH}-${DAY}|${YEAR}[/-]${YEAR})(?![./-]?\\d)`,
  'gu',
);

/** K15: a way to reach the sender stands in the text: e-mail, telephone or a link that is not the one of a note (D). */
export const noWayToReach: Check = (text) => {
  const ownWords = withoutNoteLinks(text).replace(DATES, '…');
  if ([MAIL, PHONE, WEB].some((way) => way.test(ownWords))) return [];
  return [
    {
      rule: 'K15',
      severity: 'warning',
      message: 'The text has no e-mail address, telephone number or link of yours.',
    },
  ];
};

/** The body without what was promised, unless it leads to the attendee as well: whole addresses only. */
function withoutNoteLinks({ body, meetings, attendee }: TextUnderCheck): string {
  const ways = new Set((attendee.links ?? []).map(({ url }) => url.trim()));
  const promised = meetings
    .flatMap((meeting) => (meeting.notes ?? []).map(({ link }) => link?.trim() ?? ''))
    .filter((link) => link !== '' && !ways.has(link));
  if (promised.length === 0) return body;
  return body.replace(/\S+/gu, (word) =>
    promised.includes(word) || promised.includes(word.replace(SIGNS_AROUND, '')) ? '…' : word,
  );
}
