import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'A una delle mie risposte vorrei aggiungere {words}',
    'Tornando a una Sua domanda, ritengo utile menzionare anche {words}',
    'Una mia risposta va completata con {words}, che qui aggiungo volentieri.',
  ],
  clause: [
    'Vorrei completare una delle mie risposte: {words}',
    'Ripensando a una Sua domanda, rispondo ora in modo più chiaro: {words}',
    'A una domanda posso ora dare una risposta migliore: {words}',
    "Una mia risposta merita un'aggiunta: {words}",
  ],
  sentence: [
    'Vorrei completare una delle risposte che Le ho dato. {words}',
    'Mi permetto di tornare su una Sua domanda. {words}',
    "C'è una domanda a cui posso rispondere meglio adesso. {words}",
    'Una mia risposta merita una precisazione. {words}',
  ],
  fragment: [
    'A una mia risposta mancava ancora qualcosa: {words}',
    'Riprendo brevemente una Sua domanda: {words}',
    'A proposito di una domanda che mi ha posto, ecco una risposta più completa: {words}',
    'Per chiarire meglio una delle cose dette: {words}',
  ],
};

/** A question that could have been answered better, addressed in a sentence (D2). */
export function clarify(material: Material, choose: Choose): Sentence {
  return frame('clarify', FRAMES, material, choose);
}
