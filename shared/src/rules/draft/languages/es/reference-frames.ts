import type { Frames } from './frame.js';

/** How the first or only point is recalled. */
export const FIRST_REFERENCE: Frames = {
  phrase: [
    'Me interesó especialmente lo que hablamos sobre {words}',
    'Tengo muy presente cuanto pude oír sobre {words}',
    'Sigo dándole vueltas a lo comentado sobre {words}',
    'De nuestra charla recuerdo en particular {words}',
    'Entre mis notas he subrayado {words}, y con razón.',
    'Disfruté sobre todo al conocer más detalles sobre {words}',
    'Si tuviera que quedarme con una sola cosa, elegiría {words}',
    'No quería dejar de mencionar {words}, que tanto me llamó la atención.',
    'Desde entonces he pensado más de una vez en {words}',
    'Con mucho gusto seguiría conversando sobre {words}',
    'Me quedé con ganas de saber más sobre {words}',
    'Lo primero que anoté después fue todo lo relativo a nuestra charla sobre {words}',
    'Pocas cosas me gustaron tanto como poder preguntar por {words}',
    'Ha quedado en mi memoria, ante todo, la parte dedicada a comentar {words}',
  ],
  clause: [
    'Recuerdo especialmente que {words}',
    'Me llamó la atención saber que {words}',
    'Entre lo que hablamos, me quedo con que {words}',
    'Tomé buena nota de que {words}',
    'Me pareció muy interesante oír que {words}',
    'Un detalle que no se me ha olvidado es que {words}',
    'Hasta ese momento yo no sabía que {words}',
    'Gracias a nuestra conversación sé ahora que {words}',
    'De cuanto se dijo, tengo muy presente que {words}',
    'Me gustó descubrir que {words}',
    'Todavía pienso en algo que salió en la charla: que {words}',
    'He subrayado en mis apuntes que {words}',
    'Aprendí, por ejemplo, que {words}',
    'Me resultó muy revelador enterarme de que {words}',
    'Lo que más ha despertado mi curiosidad es que {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Esto es lo que más recuerdo de nuestra charla: {words}',
    'De la conversación me llevo sobre todo lo siguiente: {words}',
    'Hay un apunte mío al que he vuelto varias veces: {words}',
    'Mientras hablábamos anoté un detalle que conservo: {words}',
    'Me quedo, en especial, con esta idea: {words}',
    'Entre lo que comentamos, tengo muy presente lo que sigue: {words}',
    'De mis apuntes destaca una línea: {words}',
    'Algo de lo que se dijo me llamó particularmente la atención: {words}',
    'Si repaso mis notas, lo primero que encuentro es esto: {words}',
    'Un aspecto de aquel rato se me ha quedado grabado: {words}',
    'Resumo en pocas palabras lo que más me interesó: {words}',
    'Por mi parte, he querido retener estas palabras: {words}',
    'Todavía pienso en uno de los puntos que tratamos: {words}',
    'Quisiera volver un instante sobre algo que surgió al hablar: {words}',
    'Lo que quise apuntar enseguida fue esto: {words}',
  ],
};

/** How a second point follows the first. */
export const SECOND_REFERENCE: Frames = {
  phrase: [
    'También me gustó hablar sobre {words}',
    'Además, conservo un buen recuerdo de la parte sobre {words}',
    'Y no he olvidado tampoco {words}',
    'Igualmente valiosa fue para mí la charla sobre {words}',
    'A ello se suma otro apunte mío sobre {words}',
    'Asimismo me quedé pensando en {words}',
  ],
  clause: [
    'También recuerdo que {words}',
    'Además, me agradó oír que {words}',
    'Y tampoco he olvidado que {words}',
    'Igualmente me pareció digno de mención que {words}',
    'A eso se añade que {words}',
    'Asimismo apunté que {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'También conservo este otro apunte: {words}',
    'Y una segunda cosa que anoté: {words}',
    'A eso añado otro detalle: {words}',
    'Igualmente me quedé con esto: {words}',
    'Mis notas guardan una línea más: {words}',
    'Asimismo, algo que no quiero olvidar: {words}',
  ],
};

/** Two loose points in one sentence. */
export const REFERENCE_LISTS = [
  'Me llevo dos cosas de nuestra conversación: {first}; y, además, {second}',
  'Mientras hablábamos tomé nota de dos puntos: {first}; {second}',
  'De lo que comentamos, conservo ante todo dos apuntes: {first}; y también {second}',
  'Dos detalles se me han quedado grabados: por un lado, {first}; por otro, {second}',
  'Al repasar mis notas encuentro dos ideas subrayadas: {first}; {second}',
  'Esto es lo que más me interesó aquel rato: {first}; y, junto a ello, {second}',
  'Mis apuntes recogen un par de líneas que he releído: {first}; {second}',
  'Hay dos asuntos en los que sigo pensando: {first}; y, por otra parte, {second}',
] as const;
