import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import { sayDate } from './say-date.js';

const THANKS = [
  'noch einmal möchte ich Ihnen für unser Gespräch über {employer} auf der Messe {fair} danken.',
  'an die Messe {fair} und an alles, was ich dort über {employer} hörte, denke ich mit Dank zurück.',
  'dass {employer} bei der Messe {fair} Zeit für mich hatte, dafür danke ich Ihnen erneut.',
  'es war gut, durch die Messe {fair} mehr von {employer} kennenzulernen, und mein Dank dafür gilt weiterhin.',
  'seit der Messe {fair} habe ich oft an {employer} gedacht; danke nochmals für den Austausch.',
  'gern beginne ich mit einem erneuten Dank für das, was ich auf der Messe {fair} von {employer} lernen durfte.',
  'unsere Begegnung auf der Messe {fair} ist mir in guter Erinnerung; für Ihre Worte über {employer} danke ich erneut.',
  'vielen Dank nochmals, dass Sie mir auf der Messe {fair} für {employer} Rede und Antwort gestanden haben.',
  'für die Auskünfte von {employer} und für Ihre Zeit während der Messe {fair} sage ich noch einmal Danke.',
  'die Messe {fair} liegt nun etwas zurück, mein Dank für die Auskünfte über {employer} aber nicht.',
  'nach wie vor bin ich Ihnen dankbar für die Gelegenheit, auf der Messe {fair} mit {employer} zu sprechen.',
  'was uns die Messe {fair} an Gespräch über {employer} erlaubt hat, war mir eine Hilfe; haben Sie nochmals Dank.',
  'mit einem Dank für die Messe {fair} und für Ihre Offenheit zu {employer} wende ich mich heute wieder an Sie.',
  'ich komme auf unser Gespräch bei der Messe {fair} zurück, für das ich {employer} und Ihnen weiter dankbar bin.',
  'danken möchte ich Ihnen auch heute für das, was mir die Messe {fair} über {employer} gezeigt hat.',
  'weiterhin dankbar für unser Treffen auf der Messe {fair}, melde ich mich heute noch einmal bei Ihnen und {employer}.',
  'erinnern Sie sich noch an unsere Unterhaltung während der Messe {fair}? Ihre Auskünfte zu {employer} verdienen einen weiteren Dank.',
] as const;

const NEXT_DATED = [
  'Die Entscheidung war für den {date} vorgesehen; gibt es schon etwas, das Sie mir dazu sagen können?',
  'Da der {date} nun vorüber ist, erlaube ich mir die Frage, wie Sie sich entschieden haben.',
  'Für Ihre Entscheidung hatte ich mir den {date} notiert und würde mich über eine kurze Nachricht zum Stand freuen.',
  'Sie hatten mir den {date} als Termin genannt; falls er sich verschoben hat, warte ich gern.',
  'Der {date} war der Tag, bis zu dem Sie entscheiden wollten, und so frage ich freundlich nach dem Ergebnis.',
  'Sollte die für den {date} geplante Entscheidung mehr Zeit brauchen, ist das für mich kein Hindernis.',
  'Weil Sie bis zum {date} Klarheit haben wollten, bin ich gespannt, was Sie mir berichten können.',
  'Pläne ändern sich, daher meine Frage, ob der {date} für die Entscheidung noch gegolten hat.',
  'Wenn Sie einen Moment finden, lassen Sie mich bitte wissen, was aus der Entscheidung zum {date} geworden ist.',
  'In meinem Kalender stand der {date} für Ihre Entscheidung; über eine Zeile dazu wäre ich dankbar.',
  'Nach dem {date}, den Sie mir in Aussicht gestellt hatten, möchte ich mich kurz nach dem Ausgang erkundigen.',
  'Meinen Notizen nach sollte bis zum {date} feststehen, wie es weitergeht; gibt es dazu Neues?',
  'Darf ich fragen, ob am {date} wie erwartet entschieden wurde oder ob ein anderer Termin gilt?',
  'Inzwischen ist der {date} verstrichen, und ein kurzes Wort zu Ihrer Entscheidung würde mir weiterhelfen.',
  'Hat sich bis zum {date} bei Ihnen geklärt, wie es für mich weitergeht?',
  'Über den {date} hinaus habe ich gern gewartet und möchte nun freundlich anfragen, wie es steht.',
  'Vermutlich ist die Entscheidung, die zum {date} anstand, inzwischen gefallen; lassen Sie mich davon gern hören.',
] as const;

const NEXT_OPEN = [
  'Gibt es inzwischen etwas Neues, das Sie mir über den weiteren Ablauf sagen können?',
  'Mir ist klar, dass solche Entscheidungen Zeit brauchen; über ein kurzes Wort freue ich mich, sobald es eines gibt.',
  'Wann immer Sie einen Augenblick Zeit haben, wüsste ich gern, wie die Dinge stehen.',
  'Darf ich, ganz ohne Eile, fragen, was der nächste Schritt sein wird?',
  'Falls Sie schon absehen können, wann entschieden wird, wäre ich für einen Hinweis dankbar.',
  'Auf meiner Seite drängt nichts; eine Zeile zum Stand der Dinge würde mich dennoch freuen.',
  'Sollten Sie für Ihre Auswahl noch etwas von mir brauchen, schicke ich es gern.',
  'Vielleicht können Sie mir ungefähr sagen, wie lange der nächste Abschnitt dauern wird.',
  'Können Sie mir bei Gelegenheit mitteilen, ob ich für Sie weiterhin in Betracht komme?',
  'Mit diesen Zeilen möchte ich mich einfach erkundigen, wie sich Ihre Pläne entwickelt haben.',
  'Wäre ein weiteres Gespräch hilfreich für Sie, so richte ich mich beim Termin nach Ihnen.',
  'Sicher haben Sie vielen zu antworten, daher reicht mir ein einziger Satz zum Fortgang völlig.',
  'Ein Hinweis darauf, an welchem Punkt des Verfahrens Sie stehen, käme meiner Planung entgegen.',
  'Falls meine erste Nachricht in einer vollen Woche untergegangen ist, frage ich hiermit noch einmal nach.',
  'Haben Sie schon einen Eindruck davon, wann Sie über die nächsten Schritte entscheiden?',
  'Ob bald oder erst später, auf Ihre Rückmeldung zum Verfahren freue ich mich in jedem Fall.',
  'Sagen Sie mir bitte kurz, ob ich meinerseits noch etwas beitragen soll.',
] as const;

const IN_POSITION = [
  'Die Stelle „{position}“ interessiert mich genauso wie am Tag unseres Gesprächs.',
  'An meinem Interesse an der Position „{position}“ hat sich nichts geändert.',
  'Für mich bleibt „{position}“ die Aufgabe, die ich am liebsten übernehmen würde.',
  'Weiterhin sehe ich mich gern in der Position „{position}“ bei Ihnen.',
  'Nach wie vor möchte ich mich um „{position}“ bewerben.',
  'Was ich zur Stelle „{position}“ geschrieben habe, gilt heute ebenso.',
  'Mit der Position „{position}“ verbinde ich noch immer große Vorfreude.',
  'Sie können bei der Besetzung von „{position}“ unverändert mit mir rechnen.',
  'Je länger ich über „{position}“ nachdenke, desto besser gefällt mir die Aufgabe.',
  'Gern würde ich in Sachen „{position}“ den nächsten Schritt machen.',
  'Mein Wunsch, die Stelle „{position}“ auszufüllen, besteht fort.',
  'Die Aufgabe „{position}“ ist und bleibt für mich sehr reizvoll.',
  'Auch heute würde ich zu „{position}“ ohne Zögern Ja sagen.',
  'Die Position „{position}“ hat für mich nichts von ihrem Reiz verloren.',
  'Bei {employer} die Aufgabe „{position}“ zu übernehmen, bleibt mein Wunsch.',
  'An „{position}“ bin ich ebenso interessiert wie zuvor.',
  'Für die Stelle „{position}“ stehe ich Ihnen weiterhin zur Verfügung.',
] as const;

const IN_COMPANY = [
  'Mein Interesse an {employer} ist so groß wie am Tag unseres Treffens.',
  'Weiterhin möchte ich sehr gern bei {employer} mitarbeiten.',
  'An meinem Wunsch, für {employer} tätig zu sein, hat sich nichts verändert.',
  'Für mich bleibt {employer} ein Ort, an dem ich gern arbeiten würde.',
  'Nach wie vor sehe ich meine Zukunft gern bei {employer}.',
  'Eine Aufgabe bei {employer} würde mich unverändert sehr freuen.',
  'Es zieht mich umso stärker zu {employer}, je mehr ich darüber erfahre.',
  'Was ich über mein Interesse an {employer} geschrieben habe, gilt weiter.',
  'Sie dürfen sicher sein, dass mich {employer} noch immer interessiert.',
  'Meine Freude auf eine mögliche Mitarbeit bei {employer} hält an.',
  'Der Gedanke, bei {employer} mitzuwirken, lässt mich nicht los.',
  'Gern würde ich bei {employer} einen Platz für mich finden.',
  'Auch jetzt noch wäre {employer} für mich ein Wunscharbeitgeber.',
  'Zu {employer} möchte ich noch immer gern gehören.',
  'Bei {employer} zu arbeiten, kann ich mir weiterhin gut vorstellen.',
  'Meine Haltung ist dieselbe: Für {employer} würde ich mich gern einsetzen.',
  'Wenn {employer} eine Aufgabe für mich hat, bin ich gern dabei.',
] as const;

/** A reminder (T4): friendly and patient, without pressure, with their date where it was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair, position, decisionDate } = facts;
  const dated = decisionDate !== '';
  const next = choose(dated ? 'next-step dated' : 'next-step', dated ? NEXT_DATED : NEXT_OPEN);
  const interest = choose('interest', position === '' ? IN_COMPANY : IN_POSITION);
  return [
    { text: fill(choose('thanks', THANKS), { employer, fair }), slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: fill(interest, { employer, position }), slot: 'interest', noteIds: [], rule: 'D2' },
    {
      text: fill(next, { date: dated ? sayDate(decisionDate) : '' }),
      slot: 'next-step',
      noteIds: [],
      rule: 'T4',
    },
    reach(facts, choose),
  ];
}
