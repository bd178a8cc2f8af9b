import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Disculpe que le escriba más tarde de lo previsto.',
  'Lamento que estas líneas lleguen con retraso.',
  'Le pido disculpas por no haberle escrito antes.',
  'Siento no haber escrito con mayor prontitud.',
  'Sé que escribo tarde; le ruego que me disculpe.',
  'Habría querido escribirle antes; confío en su comprensión.',
  'Mi mensaje llega con demora; espero que sepa disculparla.',
  'Reciba mis excusas por la tardanza.',
  'Me excuso por el retraso.',
  'Perdone, por favor, la demora.',
  'Este mensaje debería haberle llegado antes, y lo lamento.',
  'Le escribo con retraso y le ruego comprensión.',
  'Discúlpeme por no haber encontrado antes el momento.',
  'Es más tarde de lo debido, y pido perdón.',
  'Acepte, por favor, mis disculpas por la espera.',
  'Siento haberle hecho esperar.',
  'Por esta tardanza le presento mis disculpas.',
];
