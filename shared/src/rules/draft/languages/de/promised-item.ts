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
  ],
  clause: [
    'Was ich versprochen habe, liegt nun unter {link} bereit: {words}',
    'Wie angekündigt sehen Sie bitte hier nach, {link}: {words}',
    'Der zugesagte Link ist {link}, und kurz gesagt: {words}',
  ],
  subordinate: ['Unter {link} sehen Sie nun, {words}', 'Die Adresse {link} zeigt Ihnen, {words}'],
  sentence: ['{words} Der zugehörige Link: {link}', '{words} Sie finden es unter {link}'],
  fragment: [
    'Das Versprochene ist jetzt unter {link} zu sehen: {words}',
    'Unter {link} wartet nun auf Sie, worüber wir gesprochen haben: {words}',
    'Ab heute können Sie es unter {link} ansehen: {words}',
    'Die Adresse ist {link}, und das finden Sie dort: {words}',
    'Für Sie online gestellt habe ich unter {link} das Angekündigte: {words}',
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
  ],
  clause: ['Zu meiner Zusage kann ich Ihnen nun sagen: {words}', 'Das Versprochene ist erledigt: {words}'],
  subordinate: ['Was meine Zusage betrifft, so kann ich jetzt mitteilen, {words}'],
  sentence: ['{words}'],
  fragment: [
    'Was ich Ihnen versprochen habe, ist nun fertig: {words}',
    'Mein Versprechen kann ich jetzt halten: {words}',
    'Das war ich Ihnen noch schuldig: {words}',
    'Fertig und für Sie verfügbar, wie vereinbart: {words}',
    'Von mir sollten Sie noch bekommen: {words}',
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
