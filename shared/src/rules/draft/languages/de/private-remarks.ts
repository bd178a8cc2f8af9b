import type { Remarks } from '../../remark-finder.js';

/** More turns that keep a note to oneself (D10), by what they speak of. */
export const PRIVATE_REMARKS: Remarks = {
  money:
    'fahrtkosten, umzugskosten, betriebliche altersvorsorge, vermögenswirksame leistungen, weniger als jetzt, weniger als vorher, ' +
    'mehr als jetzt, jobticket, essensgutschein*, essensmarken, weihnachtsgeld, urlaubsgeld, monatsgehalt, mindestlohn, ' +
    'unterbezahlt, überbezahlt, zahlen schlecht, zahlen gut, zahlen wenig, zahlen mies, gehaltsband, studienkredit, ' +
    'mir nicht leisten, miete nicht leisten, inflationsausgleich, ohne bezahlung',
  health:
    '*schmerzen, kopfweh, bauchweh, halsweh, zahnweh, migräneanfall, mir war schlecht, mir war übel, mir ist schlecht, ' +
    'bluthochdruck, schwindlig, schwindelig, übelkeit, hatte fieber, mit fieber, hohes fieber, erkältung, erkältet, hatte grippe, grippe gehabt, ' +
    'mit grippe, die grippe erwischt, schnupfen, hatte husten, starker husten, heuschnupfen, heiser, panikattacke*, ' +
    'meine periode, meine tage, beim psychologen, beim arzt, beim therapeuten, bein gebrochen, arm gebrochen, fuß gebrochen, ' +
    'verstaucht, prellung, schlecht geschlafen, kaum geschlafen, nicht geschlafen, schlafstörung*, schlaflos*, nervenzusammenbruch, ' +
    'sehschwäche, ohnmächtig, umgekippt, erbrochen, knie-op, mein kreislauf, kreislaufprobleme, kreislaufkollaps, gehirnerschütterung',
  people:
    'mundgeruch, klugscheißer*, besserwisser*, angeber*, wichtigtuer*, schnösel*, schwätzer*, labertasche*, dampfplauderer*, ' +
    'die blonde, der blonde, die brünette, die rothaarige, dicker mann, dicke frau, dicker typ, kein blickkontakt, ' +
    'ignoriert worden, hat mich ignoriert, wurde ignoriert, ins wort gefallen, fiel mir ins, ausreden lassen, hört nicht zu, ' +
    'nicht zugehört, redet zu viel, redete zu viel, von oben herab, distanziert, zickig*, launisch*, ungeduldig, ' +
    'begriffsstutzig*, sarkastisch*, vorlaut*, wortkarg*, maulfaul*, ein sonnenschein, ' +
    'ein schatz, idiot*, trottel, depp, witzfigur, clown, mein alter lehrer, halb eingeschlafen',
  doubts:
    'nicht sicher, nicht so sicher, ob das stimmt, ob das passt, ob das was ist, ob das ernst, ob ich das, ob ich da, hergerissen, ' +
    'gemischte gefühle, kein interesse, überzeugend ist anders, nicht überzeugt, überzeugt mich nicht, nicht überzeugend, ' +
    'lieber woanders, woanders besser, bedenken, unentschlossen, unschlüssig, ' +
    'zwiegespalten, mein bauchgefühl, bauchgefühl sagt, schlechtes gefühl, zu schön um wahr, mir nicht vorstellen, ' +
    'will da nicht, will dort nicht, da will ich nicht, würde da nicht, würde dort nicht, nicht mein ding, nicht mein fall, ' +
    'nicht meins, nichts für mich, nur zur not, wenn nichts anderes, letzter ausweg, reizt mich nicht, reizt mich wenig, ' +
    'lockt mich nicht, lohnt sich nicht, zeitverschwendung, schwer zu glauben, unglaubwürdig*, trau ich nicht, traue ich nicht, ' +
    'traue denen nicht, abzocke, halbherzig*, so lala, weiß noch nicht, weiß nicht, nur ein witz, zum lachen, zum totlachen, ' +
    'scherz, scherze',
  field:
    'gegen, für, hilfe bei, hilft bei, helfen bei, erkennt, erkennen, lindert, lindern, misst, messen, schutz vor',
};
