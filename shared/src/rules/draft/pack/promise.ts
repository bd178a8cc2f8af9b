import type { Sentence } from '../../../contracts/index.js';
import { instantOf } from '../../timing/index.js';
import type { Choose } from '../language-pack.js';
import type { Material } from '../material.js';
import { webAddress } from '../web-address.js';
import type { Frames } from './frames.js';
import type { Pen } from './pen.js';
import type { SayDate } from './say-dates.js';

/** Words beside the address that they speak of. */
export interface BesideLink {
  /** With the address, `{link}`. */
  withLink: Frames;
  /** Says "the film" for "the link to the film", where the link itself stands beside it. */
  withoutLinkTo?: (words: string) => string;
}

/** How a thank-you comes back to what was promised. */
export interface PromiseWords extends BesideLink {
  /** For a date that is ahead. */
  byDate: Frames;
  open: Frames;
  /** What they promised. */
  theirs: Frames;
}

/**
 * What was promised: with its link where it was ready, else when it will follow (D2, section 3).
 * `sentAt` is the message's best moment, ISO 8601.
 */
export function writePromise(
  words: PromiseWords,
  material: Material,
  sentAt: string,
  sayDate: SayDate,
  pen: Pen,
  choose: Choose,
): Sentence {
  const { by, date, link = '', readyAt } = material.note;
  const write = (frames: Frames): Sentence => pen.framed('promise', frames, material, choose);
  if (by === 'them') return write(words.theirs);
  const address = webAddress(link);
  const ready = readyAt === undefined || instantOf(readyAt) <= instantOf(sentAt);
  if (address !== '' && ready) return writeWithLink(words, material, address, pen, choose);
  if (date === undefined || date < sentAt.slice(0, 10)) return write(words.open);
  return pen.framed('promise', words.byDate, material, choose, sayDate(date));
}

/** What was promised, beside its address; `say` stays as given. */
export function writeWithLink(
  { withLink, withoutLinkTo }: BesideLink,
  material: Material,
  link: string,
  pen: Pen,
  choose: Choose,
): Sentence {
  const words = withoutLinkTo && !material.said ? withoutLinkTo(material.words) : material.words;
  return pen.framed('promise', withLink, { ...material, words }, choose, { link });
}
