import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';
import { sayDate } from './say-date.js';

const WITH_LINK: Frames = {
  phrase: [
    'As promised, {link} will take you to {words}',
    'At {link} you will find {words}, as I promised',
    'Here is the link that I promised you, {link}, which leads to {words}',
    'I promised you {words}, and {link} is the place to look',
  ],
  clause: ['About what I promised you ({link}): {words}'],
  sentence: ['{words} The link is {link}'],
  fragment: [
    'The link that I promised you is {link} ({words})',
    'As promised, you will find this at {link}: {words}',
    'Here is what I promised to show you, at {link}: {words}',
  ],
};

const BY_DATE: Frames = {
  phrase: [
    'As promised, I will send you {words} by {date}',
    'By {date} you will have {words} from me, as we agreed',
    'I have not forgotten that I promised you {words}; you will have it by {date}',
  ],
  clause: ['About what I promised you for {date}: {words}'],
  sentence: ['{words}'],
  fragment: [
    'What I promised to send you follows by {date}: {words}',
    'By {date} you will have this from me: {words}',
  ],
};

const OPEN: Frames = {
  phrase: [
    'As promised, I will send you {words}',
    'I have not forgotten that I promised to send you {words}',
    'I will also send you {words}, as we agreed',
    'You will receive {words} from me, as promised',
    'I still owe you {words}, just as I promised.',
    'You shall have {words} before long, as agreed.',
    'On my list for you is {words}, just as I said.',
  ],
  clause: ['About what I promised you: {words}', 'As for my promise, {words}'],
  sentence: ['{words}'],
  fragment: [
    'I have not forgotten what I promised to send you: {words}',
    'What I promised you will follow separately: {words}',
    'As promised, you will receive this from me: {words}',
    'Still to come from my side, as promised: {words}',
    'I still owe you this, just as I promised: {words}',
    'You shall have what we agreed on before long: {words}',
    'On my list for you: {words}',
  ],
};

const THEIRS: Frames = {
  phrase: [
    'Thank you as well for offering me {words}',
    'You kindly offered me {words}, which I look forward to',
    'I look forward to {words}, which you kindly promised me',
  ],
  clause: ['Thank you as well for your promise: {words}'],
  sentence: ['{words}'],
  fragment: [
    'Thank you as well for what you offered me: {words}',
    'I look forward to what you kindly promised me: {words}',
  ],
};

/**
 * What was promised: with its link where it was ready, else when it will follow (D2, section 3).
 * `sentAt` is the message's best moment, ISO 8601.
 */
export function promise(material: Material, sentAt: string, choose: Choose): Sentence {
  const { note } = material;
  if (note.by === 'them') return frame('promise', THEIRS, material, choose);
  const link = webAddress(note.link ?? '');
  const ready = note.readyAt === undefined || Date.parse(note.readyAt) <= Date.parse(sentAt);
  if (link !== '' && ready) {
    const words = material.said ? material.words : material.words.replace(/^the link to /, '');
    return frame('promise', WITH_LINK, { ...material, words }, choose, { link });
  }
  const ahead = note.date !== undefined && note.date >= sentAt.slice(0, 10);
  if (ahead) return frame('promise', BY_DATE, material, choose, { date: sayDate(note.date ?? '') });
  return frame('promise', OPEN, material, choose);
}
