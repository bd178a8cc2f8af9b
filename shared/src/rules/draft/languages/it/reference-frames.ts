import type { Frames } from './frame.js';

/** What was said, first and mostly only. */
export const FIRST_FRAMES: Frames = {
  phrase: [
    'Del nostro incontro ricordo in particolare {words}',
    'Tra gli argomenti toccati ho annotato soprattutto {words}',
    'Ho trovato di grande interesse {words}, di cui mi ha parlato.',
    'Porto con me {words}, un aspetto su cui continuerò a riflettere.',
    'Quando ripenso a ciò che mi ha raccontato, ho subito in mente {words}',
    'Ho ascoltato volentieri tutto quello che mi ha spiegato e tengo a mente {words}',
    'Una nota dei miei appunti riguarda {words}, e la riprendo volentieri.',
    'La parte del colloquio che ho seguito con più curiosità è quella che riguardava {words}',
    'Tra le cose da ricordare ho segnato {words}',
    'Il Suo racconto mi ha fatto capire meglio {words}',
    'Tra le cose che mi ha descritto metto al primo posto {words}',
    'Grazie a Lei ora ho presente {words}, e me ne ricorderò.',
    'Vorrei riprendere qui {words}, perché è un punto che mi ha colpito.',
    'Ho segnato con piacere {words}, tra i passaggi più significativi del nostro scambio.',
  ],
  clause: [
    'Tra le altre cose mi ha raccontato che {words}',
    'Ho annotato con interesse che {words}',
    'È stato utile sapere che {words}',
    'Mi è rimasto impresso che {words}',
    'Ricordo bene quando mi ha detto che {words}',
    'Non dimentico un dettaglio della nostra conversazione, cioè che {words}',
    'Da Lei ho saputo che {words}',
    'Nei miei appunti ho scritto che {words}',
    'Ho ascoltato con attenzione quando ha spiegato che {words}',
    'Ho preso buona nota del fatto che {words}',
    'Ho imparato, grazie alle Sue parole, che {words}',
    'Di quanto abbiamo detto tengo a mente soprattutto che {words}',
    'Parlando con Lei ho scoperto che {words}',
    'Ciò che ricordo meglio del colloquio è che {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Dal nostro colloquio porto con me questo: {words}',
    'Un punto che ho annotato mentre parlavamo: {words}',
    'Ascoltando Lei ho fissato nella memoria soprattutto questo: {words}',
    "Nei miei appunti c'è una riga che vorrei riprendere: {words}",
    'Ecco ciò che ricordo meglio della nostra conversazione: {words}',
    'Mi ha colpito, tra gli altri, un dettaglio: {words}',
    'Di quanto mi ha raccontato ho fissato soprattutto un aspetto: {words}',
    'Del Suo racconto ho messo per iscritto quanto segue: {words}',
    'Uno spunto del nostro incontro che mi accompagna: {words}',
    'Vorrei ricordare un passaggio del Suo racconto: {words}',
    'Riprendo una riga dei miei appunti: {words}',
    'Tra i miei appunti ne cito uno: {words}',
    'Riassumo così uno dei temi che abbiamo toccato: {words}',
    "C'è un'informazione in particolare che tengo a mente: {words}",
    'Una delle cose ascoltate vorrei riprenderla qui: {words}',
    'Grazie a Lei so qualcosa in più su di voi: {words}',
  ],
};

/** A second thing that was said. */
export const SECOND_FRAMES: Frames = {
  phrase: [
    'Ho inoltre preso nota di un altro tema, che riguarda {words}',
    'Tengo a mente inoltre {words}',
    'Non vorrei poi tralasciare {words}',
    'Accanto a questo ricordo {words}',
    "Ho apprezzato anche l'accenno che riguardava {words}",
  ],
  clause: [
    'Ho inoltre preso nota che {words}',
    'Mi ha detto anche che {words}',
    'Ho saputo poi che {words}',
    'Accanto a questo ricordo che {words}',
    'Mi è rimasto in mente anche che {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Ho annotato anche una seconda cosa: {words}',
    'Un altro dettaglio che ricordo bene: {words}',
    'A questo si aggiunge un ulteriore spunto: {words}',
    'E ancora, sempre dai miei appunti: {words}',
    'Mi ha incuriosito poi un secondo elemento: {words}',
  ],
};

/** Two loose notes in one sentence. */
export const LISTS = [
  'Due cose ho appuntato durante il colloquio: {first}; {second}',
  'Del Suo racconto ricordo volentieri due aspetti: {first}; {second}',
  'Dal colloquio con Lei porto con me due spunti: {first}; {second}',
  'Nei miei appunti spiccano due passaggi: {first}; {second}',
  'Mi hanno colpito in particolare due dettagli: {first}; {second}',
  'Ecco i due punti che ricordo meglio: {first}; {second}',
  'Due informazioni si trovano tra le mie note: {first}; {second}',
  'Ricordo soprattutto due argomenti: {first}; {second}',
  'Tra i temi affrontati ne riprendo volentieri due: {first}; {second}',
  'Vorrei ricordare qui un paio di cose che ho appreso da Lei: {first}; {second}',
] as const;
