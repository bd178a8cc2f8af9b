import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Disculpe que le escriba más tarde de lo que tenía previsto.',
  'Lamento que estas líneas le lleguen con algo de retraso.',
  'Le pido disculpas por no haberle escrito antes.',
  'Siento no haber podido enviarle este mensaje con mayor prontitud.',
  'Sé que este agradecimiento llega algo tarde, y le ruego que me disculpe.',
  'Habría querido escribirle antes, y confío en su comprensión.',
  'Mi mensaje llega con demora; espero que sepa disculparla.',
  'Reciba mis excusas por la tardanza con que le escribo.',
  'Me excuso por el retraso de estas palabras.',
  'Perdone la demora con la que le escribo.',
  'Ya debería haber recibido usted este mensaje, y lo lamento.',
  'Le escribo con retraso y le ruego comprensión.',
  'Discúlpeme por no haber encontrado antes el momento.',
  'Es más tarde de lo debido, y pido perdón.',
  'Acepte, por favor, mis disculpas por la espera.',
  'Siento que haya tenido que aguardar mis líneas.',
  'Por esta tardanza le presento mis disculpas.',
];
