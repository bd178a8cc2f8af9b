import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Ricordo ancora con chiarezza {words}',
    'Di quella conversazione ricordo sempre con piacere {words}',
    'Della nostra conversazione ricordo un tema che riguarda {words}',
    'Al nostro incontro associo tuttora {words}',
    'Non ho dimenticato {words}, di cui si era parlato.',
    'Mi interesserebbe ancora approfondire {words}',
    'Se penso a quel giorno, ho in mente soprattutto {words}',
    'Il mio ricordo più vivo riguarda {words}',
    'Ritrovo nei miei appunti {words}, e la curiosità è rimasta.',
    'Ho ancora presente {words}',
    'Forse ricorda anche Lei che si era parlato di un tema: {words}',
    'Conservo nella memoria {words}, tra le cose che ho apprezzato di più.',
    'Rivedo volentieri, a pagina uno dei miei appunti, {words}',
    'Su un tema vorrei sapere ancora qualcosa: {words}',
    'Collego sempre quella giornata con {words}',
    "Per me quell'incontro significa soprattutto {words}",
    'Resta per me un punto fermo {words}',
  ],
  clause: [
    'Ricordo ancora molto bene che {words}',
    'Non ho dimenticato che {words}',
    'I miei appunti mi riportano alla mente che {words}',
    'Ripensando al colloquio, mi torna in mente che {words}',
    'In quella occasione ho saputo che {words}',
    'Con una certa curiosità ricordo tuttora che {words}',
    'Un particolare che ricordo bene è che {words}',
    'Forse ricorderà di avermi detto che {words}',
    'Tengo sempre a mente che {words}',
    'Del nostro scambio mi è rimasto soprattutto che {words}',
    'Da allora so che {words}',
    'A colpirmi, quel giorno, è stato sentire che {words}',
    'Ho qui davanti un appunto secondo cui {words}',
    "Tra i ricordi di quel giorno c'è questo: {words}",
    'Mi fa ancora piacere ricordare che {words}',
    'Il tempo passa, ma non scordo che {words}',
    'Ho ben presente la notizia che {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Di quel giorno ricordo una cosa: {words}',
    'Nei miei appunti ritrovo questo dettaglio: {words}',
    "C'è una cosa che continuo a ricordare: {words}",
    'Tra le mie note ritrovo un punto: {words}',
    'Un aspetto in particolare mi è rimasto impresso: {words}',
    'Ancora oggi ho presente un passaggio: {words}',
    'Ecco che cosa mi torna in mente: {words}',
    'Conservo soprattutto questo ricordo del nostro dialogo: {words}',
    'A distanza di tempo mi incuriosisce un elemento: {words}',
    'Forse lo ricorda anche Lei: {words}',
    'Uno spunto di allora mi accompagna tuttora: {words}',
    'Ricordo con particolare chiarezza quanto segue: {words}',
    'Davanti a me ho ancora questo appunto: {words}',
    'Quella giornata mi ricorda questo: {words}',
    'Il tempo passa, ma questo resta: {words}',
    'Riporto qui un appunto di allora: {words}',
    'Su una questione mi soffermo ancora: {words}',
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, choose)] : [];
}
