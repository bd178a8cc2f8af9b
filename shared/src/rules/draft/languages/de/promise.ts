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
    'Mein Wort halte ich gern: Ansehen können Sie {words} unter {link}',
    'Für {words} öffnen Sie bitte die Adresse {link}, die ich Ihnen versprochen hatte.',
    'Ein Klick auf {link} öffnet, wie versprochen, {words}.',
  ],
  clause: [
    'Was den versprochenen Link {link} betrifft: {words}',
    'Zu dem Link {link}, den ich zugesagt hatte: {words}',
    'Der angekündigte Link ist {link}, und dazu noch dies: {words}',
  ],
  subordinate: ['Wie zugesagt können Sie unter {link} nachsehen, {words}'],
  sentence: ['{words} Der Link dazu: {link}'],
  fragment: [
    'Der versprochene Link lautet {link} ({words})',
    'Wie angekündigt finden Sie unter {link} das Versprochene: {words}',
    'Was ich Ihnen zeigen wollte, steht unter {link} bereit: {words}',
    'Das Zugesagte ist unter {link} zu finden: {words}',
    'Versprochen hatte ich Ihnen einen Link, und hier ist er, {link}: {words}',
    'Über {link} kommen Sie zu dem, was ich angekündigt hatte: {words}',
    'Mein Versprechen löse ich mit der Adresse {link} ein: {words}',
    'Hier, wie vereinbart, die Adresse {link} für Folgendes: {words}',
  ],
};

const BY_DATE: Frames = {
  phrase: [
    'Meinem Wort folgend lasse ich Ihnen bis zum {date} etwas zukommen, nämlich {words}',
    'Bis zum {date} schicke ich Ihnen {words}, so wie wir es vereinbart haben.',
    'Ich habe nicht vergessen, dass Sie von mir {words} bekommen; spätestens am {date} ist es so weit.',
    'Spätestens am {date} liegt Ihnen, wie zugesagt, mehr vor: Ich sende Ihnen {words}.',
    'Vorgenommen habe ich mir, Ihnen am {date} {words} zu senden.',
    'Mein Versprechen gilt, und Sie erhalten {words} bis zum {date} von mir.',
    'Rechnen Sie bis zum {date} mit meiner nächsten Nachricht; sie bringt Ihnen {words}.',
    'Wie abgesprochen bekommen Sie, und zwar bis zum {date}, {words}.',
  ],
  clause: ['Zu meiner Zusage für den {date}: {words}'],
  subordinate: ['Bis zum {date} lasse ich Sie wissen, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Was ich Ihnen zugesagt habe, folgt bis zum {date}: {words}',
    'Bis zum {date} erhalten Sie von mir das Versprochene: {words}',
    'Mein Versprechen erfülle ich bis zum {date}: {words}',
    'Spätestens am {date} folgt, was wir vereinbart haben: {words}',
    'Vorgemerkt ist, dass ich Ihnen zum {date} Folgendes schicke: {words}',
    'Zugesagt und bis zum {date} bei Ihnen: {words}',
    'Wie besprochen liefere ich bis zum {date} nach: {words}',
    'Der {date} ist der Tag, bis zu dem Sie es haben: {words}',
  ],
};

const OPEN: Frames = {
  phrase: [
    'Wie versprochen sende ich Ihnen mit einer weiteren Nachricht {words}',
    'Meine Zusage habe ich nicht vergessen: Sie bekommen von mir {words}',
    'Gern schicke ich Ihnen, wie im Gespräch vereinbart, auch noch {words}',
    'In einer eigenen Nachricht lasse ich Ihnen, wie zugesagt, {words} zukommen.',
    'Versprochen hatte ich Ihnen außerdem {words}; Sie hören dazu noch von mir.',
    'Sie erhalten von mir in Kürze noch {words}, wie es verabredet war.',
    'Mein Wort gilt, und ich sende Ihnen noch {words}.',
    'Ich werde Ihnen, so wie wir es besprochen haben, {words} übermitteln.',
  ],
  clause: ['Zu meinem Versprechen noch ein Wort: {words}', 'Was meine Zusage angeht: {words}'],
  subordinate: ['Ich lasse Sie noch wissen, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Nicht vergessen habe ich, was ich Ihnen noch schicken wollte: {words}',
    'Was ich Ihnen versprochen habe, folgt gesondert: {words}',
    'Von mir bekommen Sie wie zugesagt noch: {words}',
    'Noch offen ist von meiner Seite das Versprochene: {words}',
    'Mein Wort halte ich, und es folgt noch: {words}',
    'Sie dürfen sich darauf verlassen, dass Sie es bekommen: {words}',
    'Wie besprochen reiche ich Ihnen nach: {words}',
    'Auf meiner Liste für Sie steht noch: {words}',
  ],
};

const THEIRS: Frames = {
  phrase: [
    'Auf {words} freue ich mich schon; danke für das freundliche Angebot.',
    'Danke auch dafür, dass ich noch {words} erhalten werde.',
    'Auch für {words}, wie im Gespräch angeboten, bin ich Ihnen dankbar.',
    'Sie waren so freundlich, mir {words} in Aussicht zu stellen.',
    'Gern nehme ich {words} an, wie Sie es vorgeschlagen haben.',
    'Über {words}, im Gespräch so freundlich zugesagt, freue ich mich.',
    'Auf {words} bin ich gespannt, und Ihre Zusage freut mich.',
    'Dass Sie mir {words} zugesagt haben, weiß ich zu schätzen.',
  ],
  clause: ['Danke auch für die freundliche Zusage: {words}'],
  subordinate: ['Ich bin gespannt darauf zu erfahren, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Danke auch für das freundliche Angebot aus unserem Gespräch: {words}',
    'Ich freue mich auf das, was im Gespräch zugesagt wurde: {words}',
    'Für diese Zusage bin ich Ihnen dankbar: {words}',
    'Gern komme ich auf Ihr Angebot zurück: {words}',
    'Sie haben mir etwas in Aussicht gestellt, worauf ich mich freue: {words}',
    'Vielen Dank im Voraus für das Zugesagte: {words}',
    'Ihr Angebot nehme ich gern an: {words}',
    'Auf Ihre Zusage freue ich mich: {words}',
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
