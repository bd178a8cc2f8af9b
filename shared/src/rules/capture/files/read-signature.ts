import { LIMITS } from '../../../contracts/index.js';
import { cleanText } from '../../text/index.js';
import { foldLine } from '../quick-line/fold-line.js';
import { holdsTitleWord } from '../words/compile-words.js';
import type { ContactCard } from './contact-card.js';
import { findEmail } from './find-email.js';
import { findPhone } from './find-phone.js';

const LONGEST_TEXT = 20_000;
const MOST_LINES = 40;
const LONGEST_LINE = 300;
const MOST_TITLE_WORDS = 8;
const BETWEEN = /\s+[|•·–—-]\s+|\s*[|•·]\s*|,\s+/u;
const NAME =
  /^(?:(?:Dr|Prof|Ing|Mag|DI|Dipl|Dott|Dott\.ssa|mgr|inż)\.?-?(?:Ing\.)?\s+)*(\p{Lu}[\p{L}'’.-]*(?:\s+(?:de|del|della|di|da|van|von|der|den|zu|la|le|du|el)){0,2}(?:\s+\p{Lu}[\p{L}'’.-]*){1,3})$/u;
const COMPANY =
  /\b(?:gmbh|ag|kg|se|ltd|limited|inc|llc|plc|sa|sas|sarl|sl|srl|spa|s\.r\.l|s\.p\.a|s\.a|s\.l|sp|group|gruppe|groupe|grupo|gruppo|grupa|university|universitat|universite)\b/u;
const CLOSING =
  /\b(?:regards|wishes|thanks|cheers|sincerely|grusse|grussen|gruss|gruessen|cordialement|salutations|bien a vous|saludos|atentamente|saluti|pozdrawiam|powazaniem|pozdrowienia)\b/u;
const PHONE_LABEL =
  /(?:^|[\s|•·,;(])(?:t|tel|telefon|phone|p|m|mob|mobil|mobile|handy|cell|direct|movil|cellulare|kom|port)\b\s*[.:)]*\s*(?=[+\d(])/u;
const FAX = /\bfax\b/u;

/**
 * Reads a signature that was pasted from a mail: name, title, e-mail and phone. Conservative: what is not certain is `''`.
 * Never throws; the first 40 lines are looked at.
 */
export function readSignature(text: string): ContactCard {
  const lines = text
    .slice(0, LONGEST_TEXT)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => cleanText(line.slice(0, LONGEST_LINE)))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);
  const email = lines.map(findEmail).find((found) => found !== '') ?? '';
  return { ...nameAndTitle(lines, email), email, phone: phoneOf(lines) };
}

function phoneOf(lines: readonly string[]): string {
  for (const line of lines) {
    const folded = foldLine(line).text;
    if (FAX.test(folded)) continue;
    const found = findPhone(line, PHONE_LABEL.test(folded));
    if (found !== '') return found;
  }
  return '';
}

/** The line that the address is made of, else the first that reads as a name; the title stands beside it or below. */
function nameAndTitle(lines: readonly string[], email: string): { name: string; title: string } {
  const candidates = lines.flatMap((line, index) => {
    const [first = '', ...rest] = line.split(BETWEEN);
    const name = nameOf(first);
    return name === '' ? [] : [{ name, beside: rest[0] ?? lines[index + 1] ?? '' }];
  });
  const found = candidates.find(({ name }) => isInAddress(name, email)) ?? candidates[0];
  return found ? { name: found.name, title: titleOf(found.beside) } : { name: '', title: '' };
}

function nameOf(piece: string): string {
  const name = NAME.exec(piece)?.[1] ?? '';
  const folded = foldLine(name).text;
  const isOther = holdsTitleWord(folded) || COMPANY.test(folded) || CLOSING.test(folded);
  return isOther || name.length > LIMITS.name ? '' : name;
}

function titleOf(piece: string): string {
  const title = piece.split(/\s*[|•·]\s*/u)[0] ?? '';
  const isTitle = holdsTitleWord(foldLine(title).text) && !/[\d@]/u.test(title);
  return isTitle && title.split(' ').length <= MOST_TITLE_WORDS && title.length <= LIMITS.title ? title : '';
}

function isInAddress(name: string, email: string): boolean {
  const local = foldLine(email.split('@')[0] ?? '').text;
  const surname = foldLine(name).text.split(' ').at(-1) ?? '';
  return surname.length > 2 && local.includes(surname);
}
