import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';
import { reach } from './reach.js';

const THANKS = [
  'nochmals vielen Dank für das Gespräch über {employer} auf der Messe {fair}, das ich nicht vergessen habe.',
  'seit unserem Treffen auf der Messe {fair} war ich {employer} noch etwas schuldig; danke für Ihre Geduld.',
  'mit erneutem Dank für Ihre Zeit auf der Messe {fair} löse ich heute ein, was ich {employer} zugesagt habe.',
  'auf der Messe {fair} habe ich Ihnen etwas versprochen und danke Ihnen und {employer} für das Interesse daran.',
  'es hat mich gefreut, auf der Messe {fair} mit Ihnen über {employer} zu sprechen; nochmals Dank dafür.',
  'für unsere Begegnung auf der Messe {fair} und für alles, was ich von {employer} erfahren habe, danke ich Ihnen wieder sehr.',
  'an die Messe {fair} denke ich gern zurück, ebenso an {employer}, und danke Ihnen noch einmal dafür.',
  'als wir uns auf der Messe {fair} unterhielten, blieb von meiner Seite etwas offen; für die Geduld danke ich Ihnen und {employer}.',
  'vielen Dank noch einmal für den Austausch, zu dem es bei der Messe {fair} über {employer} gekommen ist.',
  'unser Gespräch auf der Messe {fair} endete mit einer Zusage von mir, und mit Dank an {employer} melde ich mich nun.',
  'gern schreibe ich Ihnen nach der Messe {fair} ein weiteres Mal und danke für alles, was Sie mir über {employer} gesagt haben.',
  'heute kann ich abschließen, worüber wir auf der Messe {fair} gesprochen haben, und danke {employer} für die Aufgeschlossenheit.',
  'mein Dank für die Messe {fair} kommt heute nicht allein, denn für {employer} habe ich noch etwas dabei.',
  'Ihre Aufmerksamkeit bei der Messe {fair} war mir viel wert; mit Dank dafür schicke ich {employer} nun, was noch ausstand.',
  'danke, dass Sie nach der Messe {fair} auf mich gewartet haben; was ich {employer} zugesagt hatte, folgt hiermit.',
  'wir haben auf der Messe {fair} etwas vereinbart, und dankbar für den guten Kontakt zu {employer} halte ich mich daran.',
  'zu unserer Unterhaltung auf der Messe {fair}, für die ich nochmals danke, gehört noch etwas, das {employer} bisher fehlte.',
] as const;

const WITH_LINK: Frames = {
  phrase: [
    'Ab sofort finden Sie {words} unter {link}',
    'Wie vereinbart habe ich {words} für Sie hier abgelegt: {link}',
    'Unter {link} habe ich {words} nun für Sie bereitgestellt.',
    'Es ist so weit: Sie können {words} unter {link} öffnen.',
    'Hier können Sie {words} in Ruhe betrachten: {link}',
    'Angekündigt hatte ich Ihnen {words}; die Adresse dafür lautet {link}',
    'Über den Link {link} gelangen Sie jetzt an {words}.',
    'Sie wollten gern {words} sehen, und das geht von heute an unter {link}',
    'Mit dieser Nachricht reiche ich {words} nach, zu finden unter {link}',
    'Fertiggestellt und online gebracht habe ich inzwischen {words}, siehe {link}',
    'Die Adresse {link} ist nun freigeschaltet und zeigt Ihnen {words}.',
    'Wer {words} sehen möchte, wird jetzt unter {link} fündig.',
    'Meine Zusage löse ich ein und verweise Sie für {words} auf {link}',
    'Für Sie habe ich {words} ins Netz gestellt, abrufbar unter {link}',
    'Ihnen {words} zu zeigen hatte ich versprochen, und hier geht es dazu: {link}',
    'Rufen Sie bitte {link} auf, wenn Sie {words} ansehen möchten.',
    'Wie zugesagt, bekommen Sie {words} über die Adresse {link}',
  ],
  clause: [
    'Was ich versprochen habe, liegt nun unter {link} bereit: {words}',
    'Wie angekündigt sehen Sie bitte hier nach, {link}: {words}',
    'Der zugesagte Link ist {link}, und kurz gesagt: {words}',
    'Mein Versprechen ist unter {link} eingelöst: {words}',
    'Zu der Adresse {link}, die ich Ihnen schulde, noch dies: {words}',
    'Nun ist online, worauf Sie warten, nämlich unter {link}: {words}',
    'Der Link {link} gehört zu meiner Zusage: {words}',
    'Unter {link} sehen Sie, was daraus geworden ist: {words}',
  ],
  subordinate: ['Unter {link} sehen Sie nun, {words}', 'Die Adresse {link} zeigt Ihnen, {words}'],
  sentence: ['{words} Der zugehörige Link: {link}', '{words} Sie finden es unter {link}'],
  fragment: [
    'Das Versprochene ist jetzt unter {link} zu sehen: {words}',
    'Unter {link} wartet nun auf Sie, worüber wir gesprochen haben: {words}',
    'Ab heute können Sie es unter {link} ansehen: {words}',
    'Die Adresse ist {link}, und das finden Sie dort: {words}',
    'Für Sie online gestellt habe ich unter {link} das Angekündigte: {words}',
    'Worum es in meiner Zusage ging, steht unter {link}: {words}',
    'Nun ist {link} für Sie erreichbar, und dort liegt: {words}',
    'Sie können jetzt auf {link} zugreifen, wo Sie Folgendes erwartet: {words}',
    'Abgelegt ist das Zugesagte unter {link}, und zwar: {words}',
    'Ein Link genügt, um mein Wort zu halten, nämlich {link}: {words}',
    'Zum Ansehen bereit unter {link}: {words}',
  ],
};

const WITHOUT_LINK: Frames = {
  phrase: [
    'Nun kann ich Ihnen {words} zukommen lassen, ganz wie versprochen.',
    'Fertig ist, was noch fehlte, und so kann ich Ihnen heute {words} schicken.',
    'Gern übergebe ich Ihnen jetzt {words}; sagen Sie mir bitte, in welcher Form es Ihnen recht ist.',
    'Mein Versprechen, Ihnen {words} zu schicken, kann ich heute halten.',
    'Sie sollten von mir {words} bekommen, und alles ist dafür vorbereitet.',
    'Etwas Zeit hat es gebraucht, doch nun liegt alles vor: Gern gebe ich {words} an Sie weiter.',
    'Teilen Sie mir bitte mit, wohin ich {words} senden darf, denn alles liegt bereit.',
    'Inzwischen habe ich {words} abgeschlossen und teile das Ergebnis gern mit Ihnen.',
    'Zugesagt hatte ich Ihnen {words}, und das löse ich hiermit ein.',
    'Wenn Sie mögen, erhalten Sie {words} noch heute von mir.',
    'Auf {words} haben Sie lange genug gewartet; ab sofort kann ich liefern.',
    'Ich habe mein Versprechen nicht vergessen und kann Ihnen nun {words} anbieten.',
    'Von meiner Seite steht nichts mehr im Weg, Ihnen {words} zu übermitteln.',
    'Sobald Sie mir den gewünschten Weg nennen, sende ich Ihnen {words} zu.',
    'Was noch ausstand, ist erledigt, und ich freue mich, Ihnen {words} übergeben zu können.',
    'Nach unserer Absprache sollte ich {words} nachreichen, wozu ich jetzt gern bereit bin.',
    'Bereit zum Versand habe ich für Sie {words}.',
  ],
  clause: [
    'Zu meiner Zusage kann ich Ihnen nun sagen: {words}',
    'Das Versprochene ist erledigt: {words}',
    'Wie zugesagt, gebe ich Ihnen Bescheid: {words}',
    'Zu dem, was ich versprochen habe, gibt es Neues: {words}',
    'Mein Wort ist gehalten: {words}',
    'Die Antwort, die ich Ihnen zugesagt hatte: {words}',
    'Heute kann ich Ihnen berichten: {words}',
    'In Sachen meiner Zusage gilt nun: {words}',
  ],
  subordinate: ['Was meine Zusage betrifft, so kann ich jetzt mitteilen, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Was ich Ihnen versprochen habe, ist nun fertig: {words}',
    'Mein Versprechen kann ich jetzt halten: {words}',
    'Das war ich Ihnen noch schuldig: {words}',
    'Fertig und für Sie verfügbar, wie vereinbart: {words}',
    'Von mir sollten Sie noch bekommen: {words}',
    'Erledigt ist damit, was ich angekündigt hatte: {words}',
    'Auf Ihren Wunsch schicke ich Ihnen sogleich, was nun vorliegt: {words}',
    'Meine Zusage betraf Folgendes, und es ist so weit: {words}',
    'Ab heute kann ich Ihnen zusenden, worüber wir sprachen: {words}',
    'Zur Übergabe bereit ist, wie besprochen: {words}',
    'Offen war zwischen uns noch dies, nun ist es abgeschlossen: {words}',
  ],
};

const INTEREST = [
  'Ich hoffe, es hilft Ihnen dabei einzuschätzen, ob ich gut zu {employer} passen würde.',
  'Es zeigt hoffentlich auch, warum ich gern für {employer} arbeiten möchte.',
  'Wenn sich daraus bei {employer} Fragen ergeben, beantworte ich sie mit Freude.',
  'Gern spreche ich mit Ihnen darüber, denn mein Interesse an {employer} ist unverändert.',
  'Möge es Ihnen nützlich sein; die Mitarbeit bei {employer} bleibt mein Ziel.',
  'Sollte jemand bei {employer} mehr davon sehen wollen, liefere ich gern nach.',
  'Es gibt, so denke ich, ein gutes Bild davon, was ich bei {employer} leisten könnte.',
  'Ihre Meinung dazu würde mich sehr interessieren, so wie alles, was {employer} betrifft.',
  'Sie dürfen es innerhalb von {employer} gern weitergeben, wo ich nach wie vor gern arbeiten möchte.',
  'Damit möchte ich mein Interesse an {employer} noch einmal unterstreichen.',
  'Was Sie auch davon halten, mein Wunsch, bei {employer} anzufangen, besteht weiter.',
  'Vielleicht wird daraus der Anfang eines weiteren Gesprächs mit {employer}, das mir sehr willkommen wäre.',
  'Daran sehen Sie vielleicht, wie gern ich mich bei {employer} einbringen würde.',
  'Falls Sie bei {employer} dazu etwas anmerken möchten, freue ich mich über jede Zeile.',
  'Nehmen Sie es bitte als Zeichen dafür, dass mir an {employer} gelegen ist.',
  'Für ein Gespräch darüber komme ich gern auf {employer} zu, wann es Ihnen passt.',
  'So viel dazu; zu {employer} zieht es mich nach wie vor.',
] as const;

/** What was promised, once it is ready (T9): with its link, else in the words of the note. */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const link = webAddress(promise.note.link ?? '');
  const frames = link === '' ? WITHOUT_LINK : WITH_LINK;
  const thanks = fill(choose('thanks', THANKS), { employer, fair });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    { ...frame('promise', frames, promise, choose, { link }), rule: 'T9' },
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'D2' },
    reach(facts, choose),
  ];
}
