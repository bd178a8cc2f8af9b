import type { SubjectWords } from '../../../pack/index.js';

export const subjects: SubjectWords = {
  'thank-you': {
    withPosition: [
      '{position} en {employer}: gracias por su tiempo',
      'Gracias, y unas palabras sobre el puesto de {position}',
      'Sobre el puesto de {position}',
    ],
    always: [
      'Gracias por nuestra conversación en {fair}',
      'Nuestra conversación sobre {employer}',
      'Gracias por hablarme de {employer}',
      'Nuestro encuentro en {fair}',
      'Gracias',
    ],
  },
  reminder: {
    withPosition: [
      'Una consulta sobre el puesto de {position}',
      '{position} en {employer}: una breve pregunta',
    ],
    always: [
      'A propósito de nuestra conversación en {fair}',
      'Una breve pregunta sobre {employer}',
      'Unas líneas tras {fair}',
      'Una consulta',
    ],
  },
  'rejection-reply': {
    always: [
      'Gracias por su respuesta',
      'Gracias por su respuesta y por el encuentro en {fair}',
      'Con mi agradecimiento a {employer}',
      'Gracias',
    ],
  },
  'promised-item': {
    always: [
      'Lo que le prometí en {fair}',
      'Lo prometido, para {employer}',
      'Ya está listo lo que acordamos',
      'Lo prometido',
    ],
  },
  'keep-in-touch': {
    always: [
      'Desde nuestro encuentro en {fair}',
      'Un saludo para usted y para {employer}',
      'Seguimos en contacto',
      'Un saludo',
    ],
  },
};
