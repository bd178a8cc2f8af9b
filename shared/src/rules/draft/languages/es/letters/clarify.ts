import type { Frames } from '../../../pack/index.js';

export const clarify: Frames = {
  phrase: [
    'Retomo una pregunta que me hizo para añadir {words}',
    'A una de mis respuestas debo añadir {words}, para que quede completa.',
    'Permítame completar algo que le contesté, porque debí mencionar {words}',
    'En una de mis respuestas debería haber incluido {words}',
    'Cuando usted me preguntó, olvidé mencionar {words}',
    'Mi respuesta a una pregunta suya estaría incompleta sin {words}',
    'Una respuesta más completa habría mencionado {words}',
    'Pensándolo mejor, a lo dicho sumaría {words}',
  ],
  clause: [
    'Permítame completar una de las respuestas que le di: {words}',
    'Algo que usted quiso saber lo contestaría hoy mejor: {words}',
    'Una de mis respuestas merece una precisión: {words}',
    'Con más claridad quisiera responder a algo que me preguntó: {words}',
    'Pensándolo mejor, a una de sus preguntas respondo así: {words}',
    'Pensándolo mejor, debería haberle contestado que {words}',
    'A propósito de algo que me preguntó, preciso lo siguiente: {words}',
    'No me expliqué del todo bien en un punto: {words}',
  ],
  sentence: [
    'Permítame completar una de las respuestas que le di. {words}',
    'Quisiera volver sobre una de sus preguntas. {words}',
    'Una de mis respuestas merece una precisión. {words}',
    'Hay una pregunta suya a la que ahora puedo responder mejor. {words}',
    'Después de pensarlo, me gustaría añadir algo a mi respuesta. {words}',
    'Pensándolo mejor, a una pregunta suya contesto ahora así. {words}',
    'Le preciso algo más lo que contesté. {words}',
    'En un punto me expresé con poca claridad. {words}',
  ],
  fragment: [
    'Permítame completar una de las respuestas que le di: {words}',
    'Quisiera volver sobre una de sus preguntas: {words}',
    'Una de mis respuestas merece una precisión: {words}',
    'Hay una pregunta suya a la que ahora puedo responder mejor: {words}',
    'Con algo más de calma, añado lo que faltaba en mi respuesta: {words}',
    'Pensándolo mejor, mi contestación tendría que haber sido esta: {words}',
    'Para precisar un detalle de mi respuesta: {words}',
    'Lo que no acerté a explicar con claridad: {words}',
  ],
};
