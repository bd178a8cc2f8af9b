import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Sigo acordándome a menudo de lo hablado sobre {words}',
    'Conservo muy viva la charla sobre {words}',
    'No he dejado de pensar en {words}',
    'Aún hoy me interesa cuanto oí sobre {words}',
    'Mis notas de aquel encuentro mencionan {words}',
    'Quizá recuerde que conversamos sobre {words}',
    'He seguido interesándome por {words}',
    'De aquel día retengo, por encima de todo, {words}',
    'Conservo todavía mi apunte sobre {words}',
    'En aquella ocasión tratamos también {words}',
    'Continúa despertando mi curiosidad lo comentado sobre {words}',
    'Al repasar mis apuntes he vuelto a encontrar {words}',
    'A estas alturas todavía pienso con interés en {words}',
    'Hay un asunto que continúo teniendo en mente: {words}',
    'Podría resumir la impresión que me llevé con {words}',
    'Guardo entre mis apuntes preferidos {words}',
    'Repaso de vez en cuando {words}, tal como lo comentamos.',
  ],
  clause: [
    'Sigo teniendo presente que {words}',
    'No se me ha olvidado que {words}',
    'Aún hoy me llama la atención que, según supe, {words}',
    'Mis notas me recuerdan que {words}',
    'Quizá recuerde que en la charla surgió que {words}',
    'De aquel encuentro retengo sobre todo que {words}',
    'Más de una vez me he acordado de que {words}',
    'Conservo el apunte de que {words}',
    'En aquella ocasión supe que {words}',
    'Releyendo mis papeles he visto que {words}',
    'Con gusto me acuerdo de haber oído que {words}',
    'Todavía tengo muy fresco que {words}',
    'Desde ese día no pierdo de vista que {words}',
    'Me viene con frecuencia a la mente que {words}',
    'Guardo entre mis apuntes la frase de que {words}',
    'Si algo recuerdo con nitidez es que {words}',
    'Recuerdo como si fuera ayer haber sabido que {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'De aquel encuentro conservo un apunte: {words}',
    'Sigo acordándome de un detalle: {words}',
    'Mis notas de entonces dicen lo siguiente: {words}',
    'Este punto tampoco lo he olvidado: {words}',
    'Quizá recuerde, igual que yo, este asunto: {words}',
    'Aún hoy pienso en una cosa: {words}',
    'Conservo de aquel día esta línea: {words}',
    'En aquella ocasión apunté esto: {words}',
    'Un asunto concreto se me quedó en la memoria: {words}',
    'De aquel día retengo una idea: {words}',
    'Todavía tengo fresco lo siguiente: {words}',
    'Un tema de la charla me sigue interesando: {words}',
    'Una idea me acompaña desde entonces: {words}',
    'Subrayado en mi cuaderno quedó este punto: {words}',
    'Vuelvo mentalmente a un aspecto en particular: {words}',
    'Lo primero que recuerdo de la charla: {words}',
    'Con nitidez recuerdo sobre todo esta cuestión: {words}',
  ],
};

/** What was said, as one recalls it some time later (D4); it holds too where somebody else said it. */
export function laterReference(points: readonly Material[], choose: Choose): Sentence[] {
  const [first] = points;
  return first ? [frame('reference', FRAMES, first, choose)] : [];
}
