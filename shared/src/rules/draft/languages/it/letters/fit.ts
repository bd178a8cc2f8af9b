import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Della mia esperienza vorrei menzionare {words}',
    "Tra ciò che potrei portare in questo lavoro metto senz'altro {words}",
    'Tra le tappe fatte finora metterei {words}, e credo che ci sia un buon punto di contatto.',
    'Come esperienza vicina a questo ambito cito {words}',
    'A sostegno del mio profilo posso portare {words}',
    'Il mio bagaglio include {words}, che metterei volentieri a frutto.',
    'Tra le mie esperienze segnalo {words}',
    'Per quanto mi riguarda, una tappa che mi tornerebbe utile è questa: {words}',
    'Vedo un legame naturale tra questo lavoro e {words}',
    'Mi permetto di richiamare {words} come base da cui partire.',
    'Da parte mia metto a disposizione {words}',
    'Al vostro lavoro potrei collegare {words}, come parte della mia storia professionale.',
    'Nel mio curriculum trova anche {words}, che mi sembra vicino alle vostre esigenze.',
    "Tra i motivi per cui mi propongo c'è proprio {words}",
    'Posso contare su quanto ho imparato con {words}',
    'Che cosa porterei nel vostro gruppo? Prima di tutto {words}',
    'Il mio percorso comprende {words}, e vi vedo un nesso con ciò che fate.',
  ],
  clause: [
    "Per dare un'idea della mia esperienza: {words}",
    'Aggiungo, a proposito del mio percorso, che {words}',
    'Da parte mia posso dire che {words}',
    'Un esempio di ciò che potrei portare: {words}',
    'Riguardo al mio profilo, segnalo che {words}',
    'Per quanto mi riguarda, {words}',
    'Penso possa essere utile sapere che {words}',
    'Quanto alla mia esperienza, {words}',
    "Nel mio percorso c'è qualcosa di affine: {words}",
    'In concreto, {words}',
    "C'è un elemento del mio curriculum che parla da sé: {words}",
    'Mi presento con una breve nota personale: {words}',
    'Su ciò che so fare posso dire questo: {words}',
    'A favore della mia candidatura ricordo che {words}',
    'Ritengo che si colleghi bene al vostro lavoro il fatto che {words}',
    'Guardando a quanto cercate, mi preme ricordare che {words}',
    'Conta, a mio avviso, anche che {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Della mia esperienza mi sembra pertinente soprattutto questo: {words}',
    'Ecco che cosa potrei portare con me: {words}',
    'Un esempio concreto dal mio percorso: {words}',
    'Per quanto mi riguarda, vedo un punto di contatto: {words}',
    'Da parte mia, in sintesi: {words}',
    'Tra le mie esperienze, una che vorrei citare: {words}',
    'Quanto al mio profilo, segnalo in breve: {words}',
    'A completare il quadro, ecco qualcosa che ho fatto: {words}',
    'Nel mio bagaglio trova posto anche questo: {words}',
    "Potrei mettere a frutto un'esperienza in particolare: {words}",
    'Credo che al lavoro di cui abbiamo parlato si leghi bene questo: {words}',
    'Una voce del mio percorso che vorrei richiamare: {words}',
    'Un legame tra il vostro lavoro e il mio curriculum: {words}',
    'Che cosa so fare, detto in breve: {words}',
    'Rispetto a quanto cercate, la mia carta migliore è questa: {words}',
    'Il mio contributo potrebbe partire da qui: {words}',
    'Alla voce esperienza, per questo ruolo, scriverei: {words}',
  ],
};

/** How the attendee's skills and history match the job (D2). */
export function fit(material: Material, choose: Choose): Sentence {
  return frame('fit', FRAMES, material, choose);
}
