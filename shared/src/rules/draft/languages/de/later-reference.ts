import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Noch immer denke ich an {words}.',
    'An {words} erinnere ich mich besonders gut.',
    'Nicht vergessen habe ich vor allem {words}.',
    'Auch {words} habe ich seitdem im Kopf behalten.',
    'Dass wir damals auch über {words} gesprochen haben, wirkt bei mir nach.',
    'In Gedanken kehre ich öfter zurück an {words}.',
    'Gut im Gedächtnis habe ich nach wie vor {words}.',
    'Die Unterhaltung über {words} ist mir noch lebhaft gegenwärtig.',
    'Wenn ich meine Notizen lese, stoße ich gleich auf {words}.',
    'Seither verbinde ich unser Gespräch besonders mit dem Gedanken an {words}.',
  ],
  clause: [
    'Eine Sache weiß ich noch genau: {words}',
    'Nicht vergessen habe ich diesen Satz: {words}',
    'Meine Notizen erinnern mich daran: {words}',
    'Noch immer klingt bei mir nach: {words}',
    'Seit jenem Tag habe ich im Kopf: {words}',
    'Am deutlichsten erinnere ich mich hieran: {words}',
    'Eines habe ich gut behalten: {words}',
    'Vielleicht erinnern auch Sie sich: {words}',
    'Was ich damals erfuhr, beschäftigt mich weiter: {words}',
    'Gut gemerkt habe ich mir von jenem Gespräch: {words}',
  ],
  subordinate: [
    'Noch gut erinnere ich mich daran, {words}',
    'Seitdem habe ich nicht vergessen, {words}',
    'Meine Notizen halten fest, {words}',
    'Nach wie vor finde ich bemerkenswert, {words}',
    'Es beschäftigt mich weiterhin, {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Von jenem Tag ist mir das noch gegenwärtig: {words}',
    'Beim Durchsehen meiner Notizen stieß ich wieder hierauf: {words}',
    'Ein Detail habe ich seither nicht vergessen: {words}',
    'Noch frisch in meiner Erinnerung: {words}',
    'Am häufigsten denke ich an diesen Punkt zurück: {words}',
    'Mit unserem Treffen verbinde ich bis heute: {words}',
    'Sie wissen es vielleicht auch noch: {words}',
    'Auf diesen Punkt komme ich immer wieder zurück: {words}',
    'Was sich mir damals eingeprägt hat: {words}',
    'Aus meinen Aufzeichnungen von jenem Gespräch: {words}',
    'Eine Zeile meiner Notizen lese ich besonders gern: {words}',
    'In guter Erinnerung habe ich vor allem eines: {words}',
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, (_slot, among) => choose('reference', among))] : [];
}
