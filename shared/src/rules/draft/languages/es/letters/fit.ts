import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'De mi propia experiencia puedo aportar {words}',
    'Por mi parte, traería conmigo {words}',
    'En cuanto a mi trayectoria, quisiera destacar {words}',
    'A lo que ya comentamos puedo sumar {words}',
    'Entre lo que podría ofrecerles figura, creo, esto: {words}',
    'Como punto de partida contaría ya con {words}',
    'Creo que en este trabajo podría aprovechar {words}',
    'Si piensa en mi perfil, tenga en cuenta {words}',
    'Me gustaría poner a su servicio {words}',
    'Lo más parecido que he hecho hasta ahora se resume así: {words}',
    'Para una tarea así me apoyaría en {words}',
    'Hay algo en mi recorrido que viene al caso, y es esto: {words}',
    'Me permito señalar {words}, por si le resulta de utilidad.',
    'De lo hecho hasta hoy, lo más cercano me parece esto: {words}',
    'De lo vivido hasta ahora, pondría por delante {words}',
    'Tengo ya en mi haber {words}',
    'Quizá le interese conocer {words}',
  ],
  clause: [
    'Por mi parte, {words}',
    'Para darle un ejemplo de mi experiencia: {words}',
    'En lo que a mí respecta, {words}',
    'Me permito recordar que {words}',
    'En relación con todo ello, me gustaría señalar que {words}',
    'Como muestra de lo que puedo aportar, le diré que {words}',
    'Quizá le resulte útil saber que {words}',
    'De mi trayectoria querría destacar que {words}',
    'Algo de práctica en este terreno ya tengo: {words}',
    'Creo que viene al caso contarle que {words}',
    'A propósito de mi perfil, conviene añadir que {words}',
    'No parto de cero: {words}',
    'Un ejemplo de cómo trabajo: {words}',
    'Si le interesa mi recorrido, basta un dato: {words}',
    'Creo que guarda relación con su trabajo el hecho de que {words}',
    'Para que se haga una idea de mi experiencia: {words}',
    'También yo tengo algo que contar: {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'De mi propia experiencia, en pocas palabras: {words}',
    'Esto es lo que yo podría aportar por experiencia propia: {words}',
    'Por mi parte, lo que mejor encaja es lo siguiente: {words}',
    'Un ejemplo de algo que he hecho ya: {words}',
    'Como experiencia cercana a este trabajo puedo mencionar una: {words}',
    'De mis años de trabajo y estudio destacaría esto: {words}',
    'Lo que traigo conmigo, dicho brevemente: {words}',
    'Hay una experiencia mía que viene al caso: {words}',
    'De mi recorrido, creo que le interesará un punto: {words}',
    'Este terreno no me es ajeno: {words}',
    'Para completar mi perfil con un dato concreto: {words}',
    'No parto de cero, como muestra este ejemplo: {words}',
    'Resumo así mi punto de partida: {words}',
    'Lo más próximo que he podido hacer hasta hoy: {words}',
    'Una muestra de mi recorrido: {words}',
    'Mi grano de arena sería este: {words}',
    'Un dato que, a mi juicio, enlaza con su labor: {words}',
  ],
};

/** How the attendee's skills and history match the job (D2). */
export function fit(material: Material, choose: Choose): Sentence {
  return frame('fit', FRAMES, material, choose);
}
