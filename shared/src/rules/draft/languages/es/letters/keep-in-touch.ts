import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import { sayFair } from './say-fair.js';

const THANKS = [
  'Han pasado unas semanas desde {fair}, y quería agradecerle de nuevo que me hablara con tanta amabilidad de {employer}.',
  'Pienso con agrado en {fair}, donde usted me presentó {employer}, y por ello le doy otra vez las gracias.',
  'Nuestra conversación en {fair} merece un segundo agradecimiento, y con él le envío un saludo para todo el equipo de {employer}.',
  'Hace algún tiempo coincidimos en {fair}; gracias una vez más por cuanto me contó entonces sobre {employer}.',
  'No le escribo para pedirle nada, sino para agradecer el buen rato {deFair} y lo que supe acerca de {employer}.',
  'Guardo muy buen recuerdo de nuestro encuentro en {fair} y del interés que despertó en mí {employer}; gracias otra vez.',
  'Tras nuestro encuentro durante {fair} me gustaría mantener el contacto, con mi gratitud por acercarme a {employer}.',
  'Unas líneas solo para repetir las gracias por aquella charla {deFair}, que me hizo más familiar {employer}.',
  'Desde {fair} leo con otros ojos las noticias sobre {employer}, y eso también tengo que agradecérselo a usted.',
  'Recuerdo con cuánta generosidad me dedicó su tiempo durante {fair}, y tanto a usted como a {employer} les reitero las gracias.',
  'Espero que estas semanas hayan sido buenas para {employer}; por mi parte, sigo agradeciendo la acogida {deFair}.',
  'Reciba un saludo y, con él, mi gratitud renovada por el tiempo que {employer} me concedió en {fair}.',
  'Aprovecho un momento de calma para agradecerle nuevamente la cercanía con que me habló, en {fair}, de {employer}.',
  'Muchas gracias otra vez por la buena conversación que {fair} hizo posible, y mis mejores deseos para {employer}.',
  'A unas semanas {deFair}, quiero que sepa que mi agradecimiento por la presentación de {employer} no ha disminuido.',
  'Al acordarme hoy {deFair} he pensado también en usted: gracias por mostrarme cómo es {employer}.',
  'Le debía todavía un segundo agradecimiento por atenderme en {fair}; aprovecho para desear lo mejor a {employer}.',
] as const;

const INTEREST = [
  'Me alegraría mantener el contacto con usted y saber de vez en cuando qué novedades hay en {employer}.',
  'Si utiliza alguna red profesional, sería un placer conectar con usted y seguir de cerca la marcha de {employer}.',
  'No hace falta que me responda; simplemente me gustaría no perder el contacto con usted ni con {employer}.',
  'De cuando en cuando me agradaría intercambiar con usted unas líneas sobre el sector en el que trabaja {employer}.',
  'Si volvemos a coincidir en algún otro encuentro, con mucho gusto retomaré la charla que tuvimos sobre {employer}.',
  'Sigo con atención la actividad de {employer}, y sería estupendo que el hilo entre nosotros no se perdiera.',
  'Sin ningún propósito concreto, me haría ilusión que siguiéramos hablando de todo lo que mueve a {employer}.',
  'Escríbame con toda confianza si en {employer} ocurre algo que, a su parecer, pudiera llegar a interesarme.',
  '¿Le parecería bien que siguiéramos en contacto, para no perderles la pista a usted y a {employer}?',
  'Por mi parte, disfrutaría mucho conservando este intercambio con usted y con el mundo en el que se mueve {employer}.',
  'Cualquier novedad de {employer} será bienvenida, y también la de volver a hablar con usted.',
  'Me gustaría contar con usted en mi red de contactos, pues lo que hace {employer} me sigue interesando de verdad.',
  'Seguiré leyendo sobre {employer} y, si a usted le apetece, contándole alguna vez cómo me va a mí.',
  'Ojalá la casualidad nos reúna otra vez; mientras tanto, las noticias sobre {employer} me mantendrán al día.',
  'Dejo en sus manos cómo y cuándo volver a conversar, sabiendo que {employer} será un tema grato.',
  'Sepa que leeré con agrado lo que quiera compartir conmigo acerca de {employer}, por poco que sea.',
  'Este saludo no espera contestación: solo quiere mantener abierta la comunicación con usted y con {employer}.',
] as const;

/** A light check-in (T9): no request but to stay in contact. */
export function keepInTouch(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const thanks = fill(choose('thanks', THANKS), { ...sayFair(fair), employer });
  const interest = fill(choose('interest', INTEREST), { employer });
  return [
    { text: thanks, slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: interest, slot: 'interest', noteIds: [], rule: 'T9' },
    reach(facts, choose),
  ];
}
