import type { Frames } from '../../../pack/index.js';

export const clarify: Frames = {
  phrase: [
    'A una delle mie risposte vorrei aggiungere {words}',
    'Tornando a una Sua domanda, ritengo utile menzionare anche {words}',
    'Una mia risposta va completata con {words}, che qui aggiungo volentieri.',
    'Nella risposta che Le ho dato non ho incluso {words}, e lo faccio ora brevemente.',
    'Credo di non aver chiarito a sufficienza {words}, e rimedio con queste righe.',
    'Rispondendo a Lei avrei dovuto citare {words}',
    'Torno su un punto lasciato a metà, cioè {words}',
    'A mente fresca preciserei meglio {words}',
  ],
  clause: [
    'Vorrei completare una delle mie risposte: {words}',
    'Ripensando a una Sua domanda, rispondo ora in modo più chiaro: {words}',
    'A una domanda posso ora dare una risposta migliore: {words}',
    "Una mia risposta merita un'aggiunta: {words}",
    'Quel che Le ho risposto era incompleto, perciò aggiungo: {words}',
    'A mente fresca preciso quanto segue: {words}',
    'Nel rispondere ho tralasciato di dire che {words}',
    'Avrei potuto spiegare meglio che {words}',
  ],
  sentence: [
    'Vorrei completare una delle risposte che Le ho dato. {words}',
    'Mi permetto di tornare su una Sua domanda. {words}',
    "C'è una domanda a cui posso rispondere meglio adesso. {words}",
    'Una mia risposta merita una precisazione. {words}',
    'A mente fresca preciso meglio quanto Le ho detto. {words}',
    'Non tutto ciò che ho risposto era completo. {words}',
    'Le devo una risposta più precisa. {words}',
    'Ecco la risposta che avrei voluto dare subito. {words}',
  ],
  fragment: [
    'A una mia risposta mancava ancora qualcosa: {words}',
    'Riprendo brevemente una Sua domanda: {words}',
    'A proposito di una domanda che mi ha posto, ecco una risposta più completa: {words}',
    'Per chiarire meglio una delle cose dette: {words}',
    'A mente fresca, una precisazione: {words}',
    'Una risposta troppo breve, che integro così: {words}',
    'Le devo su un punto maggiore precisione: {words}',
    'Nel rispondere ho trascurato un dettaglio: {words}',
  ],
};
