import type { Frames } from '../../../pack/index.js';

export const unsaid: Frames = {
  phrase: [
    'No llegué a mencionar {words}, y lo hago ahora.',
    'En su momento me dejé en el tintero {words}',
    'A mi presentación debo añadir {words}',
    'No llegamos a hablar sobre {words}, así que lo apunto aquí.',
    'Por completar lo dicho, menciono también {words}',
    'Aprovecho para señalar {words}, algo que no salió en la conversación.',
    'Un dato que se nos escapó y que conviene conocer: {words}',
    'Permítame sumar a mi perfil {words}, aunque no saliera el tema.',
  ],
  clause: [
    'Quedó sin comentar entonces que {words}',
    'No tuve ocasión de contarle que {words}',
    'No llegué a decirle que {words}',
    'Como complemento de mi relato, añado que {words}',
    'Aprovecho para decirle que {words}',
    'En la conversación no salió que {words}',
    'Me quedó por decir que {words}',
    'Permítame añadir un dato más sobre mí: {words}',
  ],
  sentence: [
    'Hay algo que no llegué a mencionar en nuestra conversación. {words}',
    'Permítame añadir un dato que quedó sin decir. {words}',
    'No llegamos a hablar de un detalle más. {words}',
    'No todo cupo en nuestra charla. {words}',
    'Sobre mi perfil me callé, sin quererlo, un detalle. {words}',
    'Aprovecho estas líneas para añadir algo que no comenté. {words}',
    'Al hablar de mí pasé por alto un punto. {words}',
    'Un aspecto de mi trayectoria no salió en la charla. {words}',
  ],
  fragment: [
    'Un dato que entonces omití: {words}',
    'Añado aquí un detalle que no cupo en la charla: {words}',
    'Para completar lo que le conté sobre mí: {words}',
    'De lo siguiente no llegamos a hablar: {words}',
    'Me quedó una cosa por decir: {words}',
    'Aprovecho para añadir lo que entonces no comenté: {words}',
    'A mi perfil le faltaba una línea: {words}',
    'Permítame sumar un punto que quedó fuera: {words}',
  ],
};
