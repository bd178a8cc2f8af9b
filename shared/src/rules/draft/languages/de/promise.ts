import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';
import { sayDate } from './say-date.js';

const WITH_LINK: Frames = {
  phrase: [
    'Wie versprochen finden Sie {words} unter {link}',
    'Unter {link} können Sie sich {words} ansehen, ganz wie besprochen.',
    'Zugesagt hatte ich Ihnen {words}; hier ist der Link dazu: {link}',
    'Ich habe {words} für Sie bereitgestellt, und zwar hier: {link}',
    'Damit Sie {words} in Ruhe ansehen können, schicke ich Ihnen hier den Link: {link}',
  ],
  clause: ['Was den versprochenen Link {link} betrifft: {words}'],
  subordinate: ['Wie zugesagt können Sie unter {link} nachsehen, {words}'],
  sentence: ['{words} Der Link dazu: {link}'],
  fragment: [
    'Der versprochene Link lautet {link} ({words})',
    'Wie angekündigt finden Sie unter {link} das Versprochene: {words}',
    'Was ich Ihnen zeigen wollte, steht unter {link} bereit: {words}',
  ],
};

const BY_DATE: Frames = {
  phrase: [
    'Meinem Wort folgend lasse ich Ihnen bis zum {date} etwas zukommen, nämlich {words}',
    'Bis zum {date} schicke ich Ihnen {words}, so wie wir es vereinbart haben.',
    'Ich habe nicht vergessen, dass Sie von mir {words} bekommen; spätestens am {date} ist es so weit.',
  ],
  clause: ['Zu meiner Zusage für den {date}: {words}'],
  subordinate: ['Bis zum {date} lasse ich Sie wissen, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Was ich Ihnen zugesagt habe, folgt bis zum {date}: {words}',
    'Bis zum {date} erhalten Sie von mir das Versprochene: {words}',
  ],
};

const OPEN: Frames = {
  phrase: [
    'Wie versprochen sende ich Ihnen mit einer weiteren Nachricht {words}',
    'Meine Zusage habe ich nicht vergessen: Sie bekommen von mir {words}',
    'Gern schicke ich Ihnen, wie im Gespräch vereinbart, auch noch {words}',
    'In einer eigenen Nachricht lasse ich Ihnen, wie zugesagt, {words} zukommen.',
    'Versprochen hatte ich Ihnen außerdem {words}; Sie hören dazu noch von mir.',
  ],
  clause: ['Zu meinem Versprechen noch ein Wort: {words}', 'Was meine Zusage angeht: {words}'],
  subordinate: ['Ich lasse Sie noch wissen, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Nicht vergessen habe ich, was ich Ihnen noch schicken wollte: {words}',
    'Was ich Ihnen versprochen habe, folgt gesondert: {words}',
    'Von mir bekommen Sie wie zugesagt noch: {words}',
    'Noch offen ist von meiner Seite das Versprochene: {words}',
  ],
};

const THEIRS: Frames = {
  phrase: [
    'Auf {words} freue ich mich schon; danke für das freundliche Angebot.',
    'Danke auch dafür, dass ich noch {words} erhalten werde.',
    'Auch für {words}, wie im Gespräch angeboten, bin ich Ihnen dankbar.',
  ],
  clause: ['Danke auch für die freundliche Zusage: {words}'],
  subordinate: ['Ich bin gespannt darauf zu erfahren, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Danke auch für das freundliche Angebot aus unserem Gespräch: {words}',
    'Ich freue mich auf das, was im Gespräch zugesagt wurde: {words}',
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
  if (link !== '' && ready) return frame('promise', WITH_LINK, material, choose, { link });
  const ahead = note.date !== undefined && note.date >= sentAt.slice(0, 10);
  if (ahead) return frame('promise', BY_DATE, material, choose, { date: sayDate(note.date ?? '') });
  return frame('promise', OPEN, material, choose);
}
