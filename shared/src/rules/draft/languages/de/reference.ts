import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { endSentence } from './end-sentence.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FIRST: Frames = {
  phrase: [
    'Besonders gut im Gedächtnis habe ich behalten, was Sie über {words} berichtet haben.',
    'Mit großem Interesse habe ich gehört, was es über {words} zu erzählen gibt.',
    'Dass wir auf {words} zu sprechen kamen, fand ich besonders anregend.',
    'Am meisten angesprochen hat mich, was ich über {words} hören konnte.',
    'Ich habe mir aus unserem Gespräch vor allem {words} gemerkt.',
    'Gern hätte ich noch länger mit Ihnen über {words} gesprochen.',
    'Unseren Austausch über {words} fand ich ausgesprochen interessant.',
    'Wenn ich an unser Gespräch denke, dann zuerst an {words}.',
    'Aufschlussreich war für mich alles, was wir über {words} besprochen haben.',
    'In meinen Notizen steht der Hinweis auf {words}.',
    'Für Ihre Worte über {words} bin ich Ihnen sehr dankbar.',
    'Sehr anschaulich fand ich das, was Sie mir über {words} mitgegeben haben.',
    'Beim Nachlesen meiner Notizen bin ich wieder auf {words} gestoßen.',
    'Unser Gespräch hat meinen Blick auf {words} gelenkt.',
    'Sie haben mit mir {words} angesprochen, woran ich gern anknüpfe.',
    'Für {words} interessiere ich mich seit unserer Begegnung besonders.',
    'Um {words} ging es an einer Stelle, die mir gut in Erinnerung ist.',
  ],
  clause: [
    'Eine Aussage ist mir besonders in Erinnerung geblieben: {words}',
    'Besonders neugierig hat mich dies gemacht: {words}',
    'Interessant fand ich vor allem eine Auskunft: {words}',
    'Hängen geblieben ist bei mir insbesondere: {words}',
    'Eines habe ich mit Interesse von Ihnen gehört: {words}',
    'In meinen Notizen steht unter anderem: {words}',
    'Diese Auskunft habe ich mir notiert: {words}',
    'Blicke ich auf unser Treffen zurück, fällt mir zuerst ein: {words}',
    'Einen Satz aus unserer Unterhaltung habe ich behalten: {words}',
    'Folgendes habe ich mir besonders gut gemerkt: {words}',
    'Gern möchte ich eine Ihrer Aussagen aufgreifen: {words}',
    'Aufgehorcht habe ich an dieser Stelle: {words}',
    'Eine Nachricht nehme ich aus unserer Begegnung mit: {words}',
    'Auf meinem Notizblatt ist ein Satz unterstrichen: {words}',
    'Seit unserem Treffen ist mir klar: {words}',
    'Zu den Dingen, die mir in Erinnerung bleiben, gehört dies: {words}',
    'Bemerkenswert schien mir im Gespräch besonders das: {words}',
  ],
  subordinate: [
    'Besonders interessant fand ich, {words}',
    'In Erinnerung geblieben ist mir vor allem, {words}',
    'Ich habe aus unserem Gespräch mitgenommen, {words}',
    'Es hat mich gefreut, von Ihnen zu hören, {words}',
    'Gern denke ich daran zurück, {words}',
    'Notiert habe ich mir, {words}',
    'Am stärksten beeindruckt hat mich, {words}',
    'Aufschlussreich war für mich zu erfahren, {words}',
    'Neu war für mich, {words}',
    'Mit Freude habe ich vernommen, {words}',
    'Von unserem Treffen weiß ich noch genau, {words}',
    'Aufgefallen ist mir während des Gesprächs, {words}',
    'Anschaulich wurde mir durch Ihre Schilderung, {words}',
    'Zu meinen wichtigsten Notizen gehört, {words}',
    'Seit unserer Begegnung weiß ich, {words}',
    'Dankbar bin ich für die Auskunft darüber, {words}',
    'Bemerkenswert scheint mir nach wie vor, {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Aus unserem Gespräch habe ich mir vor allem notiert: {words}',
    'Besonders im Gedächtnis geblieben ist mir Folgendes: {words}',
    'In meinen Notizen habe ich dieses Detail festgehalten: {words}',
    'Eine Ihrer Angaben habe ich mir gemerkt: {words}',
    'Ein Stichwort aus unserer Unterhaltung greife ich gern auf: {words}',
    'Was ich in erster Linie mitgenommen habe: {words}',
    'Eine Einzelheit fand ich besonders interessant: {words}',
    'Auf meinem Notizblatt zu unserem Treffen steht: {words}',
    'Gern erinnere ich mich an diese Einzelheit aus unserem Austausch: {words}',
    'Dieser Punkt aus unserem Gespräch ist bei mir hängen geblieben: {words}',
    'Aufgeschrieben habe ich mir das Folgende: {words}',
    'Wenn ich eine Einzelheit herausgreifen darf, dann diese: {words}',
    'Mit besonderem Interesse habe ich diese Auskunft aufgenommen: {words}',
    'Unter den Dingen, die wir besprochen haben, ragt für mich eines heraus: {words}',
    'Zu meinen Notizen über unser Treffen zählt diese: {words}',
    'Auf ein Stichwort möchte ich gern noch einmal zurückkommen: {words}',
    'Ein Thema, das mir von unserer Begegnung sehr präsent ist: {words}',
  ],
};

const SECOND: Frames = {
  phrase: [
    'Ebenso gern habe ich von Ihnen etwas über {words} gehört.',
    'Notiert habe ich mir außerdem {words}.',
    'Auch über {words} haben wir gesprochen, was mich sehr gefreut hat.',
    'Danken möchte ich Ihnen zudem für den Hinweis auf {words}.',
  ],
  clause: [
    'Auch dies habe ich behalten: {words}',
    'Ein zweiter Punkt kam hinzu: {words}',
    'Außerdem weiß ich nun: {words}',
    'Ebenso habe ich mir aufgeschrieben: {words}',
  ],
  subordinate: [
    'Ebenfalls gut fand ich zu hören, {words}',
    'Behalten habe ich außerdem, {words}',
    'Auch das war gut zu wissen, {words}',
    'Nicht vergessen habe ich ferner, {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Außerdem steht in meinen Notizen: {words}',
    'Und noch etwas habe ich behalten: {words}',
    'Ein weiteres Stichwort von Ihnen lautet: {words}',
    'Zusätzlich habe ich mir aufgeschrieben: {words}',
    'Dazu kommt ein zweiter Punkt: {words}',
  ],
};

const LISTS = [
  'Zwei Dinge habe ich mir während unseres Gesprächs notiert: {first}; {second}',
  'Von dem, was ich erfahren habe, sind mir zwei Punkte besonders präsent: {first}; {second}',
  'Mitgenommen habe ich aus unserem Treffen vor allem dies: {first}; {second}',
  'Auf meinem Zettel stehen seitdem zwei Stichworte: {first}; {second}',
  'Gleich zwei Einzelheiten haben mein Interesse geweckt: {first}; {second}',
] as const;

/** The personal reference: what was said in this meeting (D4). Two loose notes share one short list (D10). */
export function reference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first, second] = points;
  if (!first) return [];
  if (!second) return [frame('reference', FIRST, first, choose)];
  if (first.form === 'fragment' && second.form === 'fragment') return [listOf(first, second, choose)];
  return [
    frame('reference', FIRST, first, choose),
    frame('reference', SECOND, second, (slot, among) => choose(`${slot} again`, among)),
  ];
}

function listOf(first: Material, second: Material, choose: Choose): Sentence {
  const phrasing = choose('reference list', LISTS);
  const text = endSentence(fill(phrasing, { first: first.words, second: second.words }));
  return { text, slot: 'reference', noteIds: [first.note.id, second.note.id], rule: 'D4' };
}
