import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';

const THANKS = [
  'vielen Dank, dass Sie mir Ihre Entscheidung mitgeteilt haben, und für die Zeit mit {employer} auf der Messe {fair}.',
  'für Ihre Rückmeldung danke ich Ihnen, ebenso für das offene Gespräch über {employer} bei der Messe {fair}.',
  'auch wenn ich auf anderes gehofft hatte, danke ich für Ihre Antwort und {employer} für das Treffen auf der Messe {fair}.',
  'Ihre Nachricht habe ich erhalten; danke dafür und für alles, was ich während der Messe {fair} über {employer} erfuhr.',
  'Ihre Entscheidung nehme ich mit Respekt auf und danke {employer} für die Aufmerksamkeit auf der Messe {fair}.',
  'danke für Ihre klaren Worte und für den Austausch über {employer}, den die Messe {fair} möglich machte.',
  'dafür, dass Sie mir geantwortet haben, danke ich Ihnen; an die Messe {fair} und {employer} denke ich gern zurück.',
  'ich habe Verständnis für Ihre Wahl und danke Ihnen und {employer} noch einmal für die Begegnung auf der Messe {fair}.',
  'natürlich hätte ich mich über eine Zusage gefreut; mein Dank an {employer} für die Messe {fair} bleibt davon unberührt.',
  'haben Sie Dank für Ihren Bescheid und für die Einblicke bei {employer}, zu denen mir die Messe {fair} verholfen hat.',
  'gut, nun Bescheid zu wissen; dafür und für das Gespräch über {employer} anlässlich der Messe {fair} danke ich Ihnen.',
  'für die ehrliche Auskunft und für die Minuten, die {employer} mir inmitten der Messe {fair} schenkte, meinen Dank.',
  'zwar hatte ich anderes erhofft, doch mein Dank an {employer} und an Sie für die Messe {fair} ist herzlich.',
  'mit Dank für Ihre Antwort denke ich auch an die Messe {fair}, auf der mir {employer} so freundlich begegnet ist.',
  'Ihre Absage habe ich gelesen; danke, dass {employer} mich nach der Messe {fair} in Betracht gezogen hat.',
  'nicht jeder Wunsch geht in Erfüllung; danken möchte ich Ihnen und {employer} dennoch, auch für die Messe {fair}.',
  'auf Ihre Nachricht hin danke ich Ihnen, und {employer} danke ich für die Begegnung bei der Messe {fair}.',
] as const;

const INTEREST = [
  'Wird bei {employer} wieder eine passende Stelle frei, bewerbe ich mich gern erneut.',
  'Mein gutes Bild von {employer} hat sich dadurch nicht geändert.',
  'Auch künftig verfolge ich mit Interesse, was sich bei {employer} entwickelt.',
  'Bitte denken Sie an mich, falls {employer} später jemanden mit meinem Hintergrund sucht.',
  'Für eine andere Aufgabe bei {employer} stehe ich jederzeit gern bereit.',
  'Es wäre schön, mit {employer} zu einem späteren Zeitpunkt wieder ins Gespräch zu kommen.',
  'Sollte sich bei {employer} eine neue Möglichkeit auftun, würde mich ein Hinweis sehr freuen.',
  'Ein späterer Einstieg bei {employer}, vielleicht in einem anderen Team, ist für mich weiter denkbar.',
  'Weiterhin zählt {employer} zu den Häusern, bei denen ich gern arbeiten möchte.',
  'Gern dürfen meine Unterlagen bei {employer} bleiben, falls sich später etwas ergibt.',
  'An {employer} bleibt mein Interesse bestehen, heute wie in ein paar Jahren.',
  'Vielleicht ergibt sich ein andermal die Gelegenheit, bei {employer} mitzuwirken.',
  'Für spätere Stellen bei {employer} möchte ich mich schon heute empfehlen.',
  'Was bei {employer} geschieht, werde ich auch weiterhin mit Sympathie verfolgen.',
  'Gäbe es bei {employer} eines Tages Bedarf, so wäre ich gern wieder dabei.',
  'Mit {employer} verbinde ich auch nach dieser Absage nur Gutes.',
  'Ich hoffe, dass {employer} und ich unter anderen Umständen wieder zueinanderfinden.',
] as const;

const FEEDBACK = [
  'Wenn Sie einen Augenblick Zeit haben, würde mir ein kurzer Hinweis helfen, was ich verbessern kann.',
  'Darf ich Sie um einen Rat bitten: Was hätte meine Bewerbung stärker gemacht?',
  'Für ein paar Worte dazu, wo Sie bei mir Lücken gesehen haben, wäre ich dankbar.',
  'Sollten Sie dazu kommen, würde ich gern in ein, zwei Sätzen die Gründe erfahren.',
  'Jede noch so knappe Rückmeldung wäre für meine nächsten Schritte wertvoll.',
  'Könnten Sie mir kurz sagen, worauf ich mich beim nächsten Mal besser vorbereiten sollte?',
  'Es würde mir viel bedeuten zu wissen, welche Erfahrung Ihnen gefehlt hat.',
  'Um daraus zu lernen, wüsste ich gern, was am Ende den Ausschlag gegeben hat.',
  'Was würden Sie mir raten, bevor ich mich auf eine ähnliche Aufgabe bewerbe?',
  'Falls es Ihre Regeln erlauben, freue ich mich über ein offenes Wort zu meinem Auftreten.',
  'Ehrliche Kritik nehme ich gern an, sofern Sie mir welche mitgeben möchten.',
  'Gibt es etwas Bestimmtes, an dem ich Ihrer Meinung nach arbeiten sollte?',
  'Welche Kenntnisse sollte ich aus Ihrer Sicht noch ausbauen?',
  'Mit einem Ratschlag von Ihnen könnte ich meine nächste Bewerbung gezielter angehen.',
  'Dürfte ich erfahren, in welchem Punkt andere Ihre Anforderungen besser erfüllt haben?',
  'Ein Satz zu meinen Stärken und Schwächen wäre mir eine große Hilfe.',
  'Haben Sie eine Empfehlung für mich, so nehme ich sie mir gern zu Herzen.',
] as const;

/** The answer to a rejection (T6): gracious, with lasting interest and, where it is wanted, one short request. */
export function rejectionReply(
  facts: LetterFacts,
  points: readonly Material[],
  askFeedback: boolean,
  choose: Choose,
): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', THANKS), { employer, fair });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'T6' },
    ...laterReference(points, choose),
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'T6' },
    reach(facts, choose),
    ...(askFeedback ? [feedback(choose)] : []),
  ];
}

function feedback(choose: Choose): Sentence {
  return { text: choose('feedback', FEEDBACK), slot: 'feedback', noteIds: [], rule: 'T6' };
}
