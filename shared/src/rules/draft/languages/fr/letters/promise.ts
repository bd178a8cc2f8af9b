import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { frame } from './frame.js';
import { BY_DATE, OPEN, THEIRS, WITH_LINK } from './promise-frames.js';
import { sayDate } from './say-date.js';
import { withoutLinkTo } from './without-link-to.js';

/**
 * What was promised: with its link where it was ready, else when it will follow (D2, section 3).
 * `sentAt` is the message's best moment, ISO 8601.
 */
export function promise(material: Material, sentAt: string, choose: Choose): Sentence {
  const { note } = material;
  if (note.by === 'them') return frame('promise', THEIRS, material, choose);
  const link = webAddress(note.link ?? '');
  const ready = note.readyAt === undefined || Date.parse(note.readyAt) <= Date.parse(sentAt);
  if (link !== '' && ready) return frame('promise', WITH_LINK, withoutLinkTo(material), choose, { link });
  const ahead = note.date !== undefined && note.date >= sentAt.slice(0, 10);
  if (ahead) return frame('promise', BY_DATE, material, choose, { date: sayDate(note.date ?? '') });
  return frame('promise', OPEN, material, choose);
}
