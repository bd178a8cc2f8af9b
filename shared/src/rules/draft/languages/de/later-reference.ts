import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Noch immer interessieren mich Ihre Auskünfte über {words}.',
    'An das Gespräch über {words} erinnere ich mich besonders gut.',
    'Nicht vergessen habe ich vor allem {words}.',
    'Auch {words} habe ich seitdem im Kopf behalten.',
    'Dass wir damals auch über {words} gesprochen haben, wirkt bei mir nach.',
    'Auch Ihre Worte über {words} habe ich nicht vergessen.',
    'Gut im Gedächtnis habe ich nach wie vor {words}.',
    'Die Unterhaltung über {words} ist mir noch lebhaft gegenwärtig.',
    'In meinen Notizen finde ich unter anderem {words}.',
    'Seither verbinde ich unser Gespräch besonders mit dem Gedanken an {words}.',
    'Beim Blättern in meinen Notizen fand ich wieder {words}.',
    'Mein Interesse für {words} hat seitdem nicht nachgelassen.',
    'Ich entsinne mich gern, wie wir auf {words} zu sprechen kamen.',
    'Manches habe ich vergessen, {words} aber nicht.',
    'Vor Augen habe ich bis heute {words}.',
    'Von jenem Tag nenne ich zuerst {words}.',
    'Festgehalten habe ich an jenem Tag unter anderem {words}.',
  ],
  clause: [
    'Eine Sache weiß ich noch genau: {words}',
    'Nicht vergessen habe ich diesen Satz: {words}',
    'Meine Notizen erinnern mich daran: {words}',
    'Noch immer weiß ich gut: {words}',
    'Seit jenem Tag habe ich im Kopf: {words}',
    'Am deutlichsten erinnere ich mich hieran: {words}',
    'Eines habe ich gut behalten: {words}',
    'Vielleicht erinnern auch Sie sich: {words}',
    'Was ich damals erfuhr, interessiert mich weiterhin: {words}',
    'Gut gemerkt habe ich mir von jenem Gespräch: {words}',
    'Von damals habe ich einen Satz im Ohr: {words}',
    'Aufgeschrieben hatte ich mir an jenem Tag: {words}',
    'Wieder eingefallen ist mir in diesen Tagen: {words}',
    'An eine Auskunft denke ich seither öfter: {words}',
    'Zu dem, was mir von der Begegnung geblieben ist, gehört: {words}',
    'Bis heute habe ich vor Augen: {words}',
    'Mir ist noch gut bekannt, was ich damals hörte: {words}',
  ],
  subordinate: [
    'Noch gut erinnere ich mich daran, {words}',
    'Seitdem habe ich nicht vergessen, {words}',
    'Meine Notizen halten fest, {words}',
    'Nach wie vor finde ich bemerkenswert, {words}',
    'Es interessiert mich weiterhin, {words}',
    'Im Gedächtnis habe ich behalten, {words}',
    'Von jener Begegnung weiß ich noch, {words}',
    'Mehrfach habe ich seither daran gedacht, {words}',
    'Wieder vor Augen steht mir, {words}',
    'Damals habe ich mir aufgeschrieben, {words}',
    'Gern rufe ich mir in Erinnerung, {words}',
    'Unverändert klar ist mir, {words}',
    'Ich kann mich gut darauf besinnen, {words}',
    'Unvergessen bleibt mir, {words}',
    'In meinem Notizbuch ist festgehalten, {words}',
    'Geblieben ist mir von jenem Tag, {words}',
    'Öfter kam mir seither in den Sinn, {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Von jenem Tag ist mir das noch gegenwärtig: {words}',
    'Beim Durchsehen meiner Notizen stieß ich wieder hierauf: {words}',
    'Ein Detail habe ich seither nicht vergessen: {words}',
    'Noch frisch in meiner Erinnerung: {words}',
    'Gern denke ich an diesen Punkt zurück: {words}',
    'Mit unserem Treffen verbinde ich bis heute: {words}',
    'Sie wissen es vielleicht auch noch: {words}',
    'Auf diesen Punkt komme ich gern zurück: {words}',
    'Was sich mir damals eingeprägt hat: {words}',
    'Aus meinen Aufzeichnungen von jenem Gespräch: {words}',
    'Eine Zeile meiner Notizen lautet: {words}',
    'In guter Erinnerung habe ich vor allem eines: {words}',
    'Ein Stichwort jenes Tages ist mir geblieben: {words}',
    'Das steht noch immer auf meinem Zettel: {words}',
    'Behalten habe ich von damals in erster Linie: {words}',
    'Zur Erinnerung an unsere Begegnung nur so viel: {words}',
    'Nachgeschlagen habe ich meine Notiz von damals: {words}',
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, (_slot, among) => choose('reference', among))] : [];
}
