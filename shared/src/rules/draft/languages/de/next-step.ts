import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { sayDate } from './say-date.js';

/** The dates stand behind "bis zum" or "der … als Termin", where no weekday needs an ending. */
const DATED = [
  'Sie wollen bis zum {date} entscheiden; bis dahin beantworte ich gern alles, was Sie noch wissen möchten.',
  'Bis zu Ihrer Entscheidung, die Sie für den {date} in Aussicht gestellt haben, stehe ich Ihnen gern zur Verfügung.',
  'Den {date} habe ich mir für Ihre Entscheidung vorgemerkt und helfe bis dahin gern mit weiteren Angaben.',
  'Falls Ihnen vor der Entscheidung am {date} noch etwas von mir fehlt, genügt ein kurzer Hinweis.',
  'Da Sie sich bis zum {date} festlegen möchten, reiche ich gern vorher nach, was Ihnen noch fehlt.',
  'Wenn ich es richtig notiert habe, fällt Ihre Entscheidung bis zum {date}; für Rückfragen bin ich vorher jederzeit da.',
  'Gern warte ich ab, was Sie bis zum {date} beschließen, und bin für Rückfragen schon vorher ansprechbar.',
  'Für die Zeit bis zum {date}, in der Sie Ihre Wahl treffen, biete ich Ihnen gern ein weiteres Gespräch an.',
  'Bis zum {date}, dem Termin Ihrer Entscheidung, können Sie mich alles fragen, was noch offen ist.',
  'Mir ist bewusst, dass die Entscheidung bis zum {date} fallen soll; sagen Sie mir bitte, wenn ich etwas beitragen kann.',
  'Ihre Entscheidung erwarte ich zum {date} und liefere auf Wunsch noch nach, was Ihnen die Wahl erleichtert.',
  'Sollte vor dem {date}, an dem Sie entscheiden wollen, ein Treffen möglich sein, richte ich mich ganz nach Ihnen.',
  'Der {date} steht als Datum Ihrer Entscheidung in meinem Kalender; Fragen beantworte ich Ihnen vorher jederzeit.',
  'Zwischen heute und dem {date}, wenn Sie sich entscheiden, können Sie gern weitere Unterlagen bei mir anfordern.',
  'Sie haben den {date} für Ihre Entscheidung genannt, und ich halte mich so lange für ein weiteres Gespräch bereit.',
  'Brauchen Sie für Ihre Entscheidung, mit der ich zum {date} rechnen darf, noch etwas, so bekommen Sie es umgehend.',
  'Weil am {date} Ihre Entscheidung ansteht, stelle ich Ihnen gern rechtzeitig zusammen, was Sie dafür noch sehen möchten.',
] as const;

const OPEN = [
  'Über ein zweites Gespräch würde ich mich freuen und richte mich dabei gern nach Ihrem Kalender.',
  'Wie auch immer der nächste Schritt bei Ihnen aussieht, ich bin gern dabei und bereite mich entsprechend vor.',
  'Lassen Sie mich bitte wissen, was Sie von mir benötigen, damit es weitergehen kann.',
  'Darf ich Sie bitten, mir bei Gelegenheit kurz mitzuteilen, wie es nun weitergeht?',
  'Falls ein weiteres Treffen für Sie sinnvoll ist, finde ich dafür gern einen passenden Termin.',
  'Sagen Sie mir bei Gelegenheit bitte, welcher Schritt als Nächstes ansteht und wann er für Sie passt.',
  'Wenn ich Ihnen noch etwas erläutern oder zuschicken kann, geben Sie mir bitte einfach Bescheid.',
  'Möchten Sie unser Gespräch vertiefen, so komme ich gern auf jeden Terminvorschlag von Ihnen zurück.',
  'Sollten auf Ihrer Seite noch Fragen auftauchen, beantworte ich sie Ihnen gern und ohne Umwege.',
  'Für alles Weitere warte ich gern auf ein Zeichen von Ihnen und halte meine Unterlagen bereit.',
  'Ein kurzer Hinweis darauf, wie Ihre Planung aussieht, würde mir bei meiner eigenen sehr helfen.',
  'Wann und in welcher Form wir uns wieder austauschen, überlasse ich dabei gern ganz Ihnen.',
  'Den weiteren Ablauf bestimmen selbstverständlich Sie; auf ein nächstes Gespräch bereite ich mich jedenfalls gern vor.',
  'Gern würde ich erfahren, wie Sie bei der Auswahl vorgehen und womit ich Sie dabei unterstützen kann.',
  'Passt es Ihnen, so sprechen wir in den kommenden Wochen noch einmal miteinander und klären offene Punkte.',
  'Welche Unterlagen Sie für einen nächsten Schritt sehen möchten, teilen Sie mir am besten kurz mit.',
  'Auch einen Besuch bei Ihnen vor Ort richte ich gern ein, wenn das für Sie hilfreich wäre.',
] as const;

const NEXT_ROUND = [
  'Auf die nächste Runde freue ich mich und bereite dafür gern alles vor, was Sie sehen möchten.',
  'Danke, dass Sie mich in die nächste Runde eingeladen haben; sagen Sie mir bitte, worauf ich mich vorbereiten soll.',
] as const;

const CLOSED = [
  'Vielleicht kreuzen sich unsere Wege wieder, was mich sehr freuen würde; bis dahin bin ich für Sie ansprechbar.',
  'Es wäre schön, wenn wir in Verbindung blieben; von Ihnen zu hören freut mich immer.',
] as const;

/** The next step or the date they gave (D2). */
export function nextStep(facts: LetterFacts, choose: Choose): Sentence {
  const dated = facts.decisionDate !== '';
  const closed = facts.outcome === 'rejected' || facts.outcome === 'withdrawn';
  const open = dated ? DATED : OPEN;
  const phrasings = closed ? CLOSED : facts.outcome === 'next-round' ? NEXT_ROUND : open;
  const text = fill(choose('next-step', phrasings), { date: dated ? sayDate(facts.decisionDate) : '' });
  return { text, slot: 'next-step', noteIds: [], rule: 'D2' };
}
