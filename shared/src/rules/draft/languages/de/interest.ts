import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

/** The position stands in quotation marks, so that it needs neither an ending nor a gender. */
const IN_POSITION = [
  'Die Stelle „{position}“ spricht mich nach unserem Gespräch noch mehr an, und ich würde den nächsten Schritt gern mit Ihnen gehen.',
  'An der Position „{position}“ bei {employer} habe ich großes Interesse und würde mich über eine Fortsetzung unseres Gesprächs sehr freuen.',
  'Ich kann mir gut vorstellen, meinen Weg bei {employer} fortzusetzen; die Stelle „{position}“ wäre dafür genau der richtige Anfang.',
  'Für die ausgeschriebene Stelle „{position}“ möchte ich mich ausdrücklich empfehlen und gebe Ihnen gern jede Auskunft, die Sie dafür wünschen.',
  'Mein Interesse an der Aufgabe „{position}“ ist ernst gemeint, und ich würde Ihnen das gern in einem weiteren Gespräch zeigen.',
  'Sehr gern möchte ich für „{position}“ in Betracht gezogen werden und stelle Ihnen dafür alle Unterlagen bereit, die Sie brauchen.',
  'Was Sie mir erzählt haben, bestärkt mich darin, die Position „{position}“ anzustreben und mich bei {employer} darum zu bewerben.',
  'Bei {employer} möchte ich gern mitarbeiten, am liebsten in der Position „{position}“, über die ich nun deutlich mehr weiß.',
  'Mit „{position}“ verbindet sich für mich eine Aufgabe, in die ich mich bei {employer} mit voller Kraft einarbeiten möchte.',
  'Nach allem, was ich nun weiß, wäre die Stelle „{position}“ für mich ein Einstieg, über den ich mich sehr freuen würde.',
  'Der Gedanke, bei {employer} die Stelle „{position}“ zu übernehmen, gefällt mir sehr, und ich möchte ihn gern weiterverfolgen.',
  'Besonders gern möchte ich mich auf die Stelle „{position}“ bewerben und freue mich, wenn {employer} mich dabei in die engere Wahl nimmt.',
  'Sie dürfen mich zu denen zählen, die sich für die Stelle „{position}“ wirklich interessieren und dafür einiges mitbringen möchten.',
  'Wie im Gespräch deutlich wurde, reizt mich die Aufgabe „{position}“ sehr; gern erfahre ich noch mehr darüber von Ihnen.',
  'Ob als Einstieg oder auf längere Sicht: Die Position „{position}“ ist genau das, worauf ich bei {employer} hinarbeiten möchte.',
  'Gern würde ich Sie davon überzeugen, dass ich die Stelle „{position}“ gut ausfüllen kann, und freue mich auf jede Gelegenheit dazu.',
  'Um die Position „{position}“ bewerbe ich mich mit Überzeugung, denn eine solche Aufgabe bei {employer} entspricht meinen Vorstellungen.',
  'Wenn {employer} die Stelle „{position}“ besetzt, möchte ich gern berücksichtigt werden und lege Ihnen meine Bewerbung ans Herz.',
] as const;

const IN_COMPANY = [
  'Bei {employer} mitzuarbeiten kann ich mir gut vorstellen, und ich würde gern hören, an welcher Stelle Sie mich dort sehen.',
  'Die Arbeit bei {employer} interessiert mich sehr, und ich würde mich freuen, wenn wir das Gespräch darüber bald fortsetzen könnten.',
  'Mein Interesse an {employer} ist durch unser Treffen gewachsen; gern erfahre ich, welche Aufgaben für mich in Frage kommen.',
  'Sehr gern möchte ich meinen weiteren Weg mit {employer} gehen und reiche Ihnen dafür nach, was Sie an Unterlagen brauchen.',
  'Sollte es bei {employer} eine passende Aufgabe für mich geben, so wäre es mir eine Freude, dafür berücksichtigt zu werden.',
  'Bei {employer} würde ich mich gern einbringen und bin offen dafür, gemeinsam mit Ihnen nach der richtigen Stelle zu suchen.',
  'Zählen Sie mich bitte zu denen, die ernsthaft bei {employer} arbeiten möchten, ob gleich oder auch etwas später.',
  'Was Sie mir geschildert haben, bestärkt meinen Wunsch, für {employer} zu arbeiten und dort Verantwortung für eine Aufgabe zu übernehmen.',
  'Eine Mitarbeit bei {employer} ist für mich ein ernsthaftes Ziel, und über einen Hinweis auf geeignete Stellen wäre ich dankbar.',
  'Gern bewerbe ich mich bei {employer}, sobald Sie mir sagen, in welchem Bereich Sie zurzeit jemanden mit meinem Hintergrund brauchen.',
  'Für {employer} zu arbeiten wäre ganz in meinem Sinne, und deshalb würde ich gern mehr über mögliche Aufgaben erfahren.',
  'Ich möchte mich bei {employer} ausdrücklich empfehlen, auch wenn die passende Aufgabe vielleicht erst noch gefunden werden muss.',
  'Mein beruflicher Weg darf mich gern zu {employer} führen, und für einen Rat zum besten Einstieg danke ich Ihnen schon jetzt.',
  'Nach unserem Gespräch steht {employer} auf meiner Liste weit oben, und meine Bewerbung schicke ich Ihnen gern umgehend.',
  'Ob es zurzeit bei {employer} einen Platz für mich gibt, können Sie am besten beurteilen; mein Interesse daran ist groß.',
  'Die Vorstellung, Teil von {employer} zu werden, gefällt mir, und ich würde sie gern mit Ihnen konkreter machen.',
  'An einer Stelle bei {employer} liegt mir viel, weshalb ich Ihnen gern zeigen möchte, was ich beitragen kann.',
] as const;

const AFTER_REJECTION = [
  'Über eine neue Gelegenheit, mich bei {employer} auf eine passende Stelle zu bewerben, würde ich mich jederzeit freuen.',
  'Mein Interesse an {employer} bleibt bestehen, und gern höre ich von Ihnen, wenn sich später etwas Geeignetes ergibt.',
] as const;

const AFTER_WITHDRAWAL = [
  'Ihnen und allen bei {employer} wünsche ich viel Erfolg dabei, die offenen Stellen gut und bald zu besetzen.',
  'Für die weitere Suche wünsche ich {employer} eine glückliche Hand und Ihnen persönlich alles Gute für die kommende Zeit.',
] as const;

/** Interest in the named position or, without one, in the company (D2); after a closed outcome what is still true. */
export function interest(facts: LetterFacts, choose: Choose): Sentence {
  const phrasing = choose('interest', phrasingsFor(facts));
  const text = fill(phrasing, { position: facts.position, employer: facts.employer });
  return { text, slot: 'interest', noteIds: [], rule: 'D2' };
}

function phrasingsFor(facts: LetterFacts): readonly string[] {
  if (facts.outcome === 'rejected') return AFTER_REJECTION;
  if (facts.outcome === 'withdrawn') return AFTER_WITHDRAWAL;
  return facts.position === '' ? IN_COMPANY : IN_POSITION;
}
