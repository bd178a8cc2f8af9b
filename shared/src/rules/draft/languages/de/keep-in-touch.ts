import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';

const THANKS = [
  'seit der Messe {fair} ist einige Zeit vergangen, und ich möchte Ihnen noch einmal danken, dass Sie mit mir über {employer} gesprochen haben.',
  'gern denke ich an die Messe {fair} zurück und danke Ihnen weiterhin dafür, dass Sie mir {employer} vorgestellt haben.',
  'unser Gespräch bei der Messe {fair} ist einen zweiten Dank wert, und damit verbinde ich einen Gruß an {employer}.',
  'vor einer Weile hat uns die Messe {fair} zusammengeführt; danke noch einmal für alles, was ich über {employer} gehört habe.',
  'ohne ein Anliegen, nur mit Dank für unsere Unterhaltung auf der Messe {fair} über {employer}, schreibe ich Ihnen heute.',
  'es ist schon etwas her seit der Messe {fair}, doch für den freundlichen Austausch über {employer} bin ich Ihnen unverändert dankbar.',
  'nachdem wir uns auf der Messe {fair} kennengelernt haben, möchte ich den Kontakt halten und Ihnen für Ihre Zeit und Ihre Worte über {employer} danken.',
  'das Treffen auf der Messe {fair} war ein gutes, und ich danke Ihnen sowie {employer} heute wieder dafür.',
  'darf ich mich noch einmal bedanken, für die Messe {fair} und für alles, was ich Sie zu {employer} fragen durfte?',
  'mit Dank für das gute Gespräch auf der Messe {fair} sende ich Ihnen und {employer} einen kurzen Gruß.',
  'großzügig haben Sie mir auf der Messe {fair} von {employer} erzählt, wofür ich Ihnen gern ein weiteres Mal danke.',
  'ich hoffe, die Wochen seit der Messe {fair} waren für {employer} gute, und danke Ihnen nochmals für unsere Begegnung.',
  'ein kurzer Gruß nach der Messe {fair} soll Ihnen zeigen, dass ich Ihre Worte über {employer} weiterhin mit Dank im Gedächtnis habe.',
  'hin und wieder kommen mir die Messe {fair} und {employer} in den Sinn, und stets bin ich Ihnen dankbar für das Gespräch.',
  'wie freundlich Sie mir bei der Messe {fair} begegnet sind, weiß ich noch gut; Ihnen und {employer} danke ich dafür noch einmal.',
  'heute melde ich mich nur, um Ihnen zu danken, denn Ihre Auskünfte über {employer} am Rande der Messe {fair} schätze ich noch immer.',
  'für mich hat sich die Messe {fair} auch wegen {employer} gelohnt, und dafür möchte ich Ihnen nachträglich noch einmal danken.',
] as const;

const INTEREST = [
  'Ich würde mich freuen, mit Ihnen in Kontakt zu bleiben und ab und zu zu hören, was {employer} bewegt.',
  'Falls Sie ein berufliches Netzwerk nutzen, vernetze ich mich dort gern mit Ihnen und verfolge, was {employer} tut.',
  'Eine Antwort ist nicht nötig; ich möchte einfach mit Ihnen und {employer} verbunden bleiben.',
  'Von Zeit zu Zeit würde ich gern ein paar Zeilen über das Fachgebiet von {employer} mit Ihnen wechseln.',
  'Wenn wir uns bei anderer Gelegenheit wiedersehen, setze ich das Gespräch über {employer} gern fort.',
  'Mit Interesse verfolge ich {employer} weiter und würde den Kontakt gern lebendig halten.',
  'Es wäre schön, in Verbindung zu bleiben, denn was {employer} macht, interessiert mich weiterhin.',
  'Schreiben Sie mir gern, wenn es bei {employer} etwas gibt, das für mich von Interesse sein könnte.',
  'Ein loser Austausch darüber, was bei {employer} gerade geschieht, wäre mir eine Freude.',
  'Über eine Vernetzung mit Ihnen würde ich mich freuen, ebenso über Neuigkeiten von {employer}.',
  'Bleiben wir in Kontakt, damit ich Sie und {employer} nicht aus den Augen verliere?',
  'Auch künftig lese ich gern von {employer} und, wenn Sie mögen, von Ihnen.',
  'Wenn Sie einverstanden sind, melde ich mich gelegentlich und frage, wie es bei {employer} vorangeht.',
  'Den Faden zu Ihnen und {employer} möchte ich nicht abreißen lassen; mehr steckt hinter diesen Zeilen nicht.',
  'Neues von {employer} zu lesen freut mich immer, und noch mehr freut es mich von Ihnen selbst.',
  'Mein Interesse an {employer} ist geblieben, und auch ein kurzer Austausch mit Ihnen wäre mir weiterhin willkommen.',
  'Vielleicht sehen wir uns bei einer der nächsten Messen; was aus {employer} wird, verfolge ich bis dahin aus der Ferne.',
] as const;

/** A light check-in (T9): no request but to stay in contact. */
export function keepInTouch(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', THANKS), { employer, fair });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'T9' },
    reach(facts, choose),
  ];
}
