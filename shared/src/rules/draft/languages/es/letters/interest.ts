import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

const IN_POSITION = [
  'El puesto de {position} me interesa mucho, y me gustaría dar los pasos necesarios para optar a él.',
  'Después de escucharle, tengo aún más ganas de trabajar en {employer} y de presentar mi candidatura como {position}.',
  'Me encantaría incorporarme a {employer}, y el puesto de {position} sería para mí el mejor lugar para empezar.',
  'Mi interés por la vacante de {position} es firme, y agradecería mucho la oportunidad de demostrárselo.',
  'Quisiera que me tuviera en cuenta para el puesto de {position}, para el que enviaré con gusto cuanto haga falta.',
  'Hablar con usted ha reforzado mi deseo de formar parte de {employer} como {position} y de seguir adelante con el proceso.',
  'La posibilidad de trabajar como {position} en {employer} me atrae de verdad, y con gusto profundizaría en ella.',
  'Con mucho gusto seguiría conversando sobre la plaza de {position} y sobre lo que ustedes esperan de ella.',
  'Me veo trabajando en {employer}, y haré lo que esté en mi mano por llegar al puesto de {position}.',
  'Por lo que pude conocer, la función de {position} encaja bien con lo que busco, y me ilusiona optar a ella.',
  'Sigo con mucho interés la vacante de {position} y me agradaría explicarle con más detalle qué podría aportar.',
  'Si el puesto de {position} sigue abierto, le ruego que cuente conmigo entre las personas seriamente interesadas.',
  'Desde que hablamos tengo claro que quiero intentarlo: la plaza de {position} en {employer} es lo que busco.',
  'Sería una satisfacción para mí seguir adelante con {employer} y aspirar, en concreto, al puesto de {position}.',
  'Cuanto más pienso en el trabajo de {position}, más me gustaría desempeñarlo en una casa como {employer}.',
  'Me haría mucha ilusión participar en el proceso para {position} y conocer mejor {employer} por esa vía.',
  'Tengo mucho interés en ser {position} y me ofrezco a mostrarle, cuando quiera, lo que sé hacer.',
] as const;

const IN_COMPANY = [
  'Lo que hacen en {employer} me atrae, y quisiera preguntarle en qué puesto cree usted que encajaría mejor.',
  'Nuestra charla me ha animado a buscar un sitio en {employer}, sea en la función que sea.',
  'Para entrar en {employer}, agradecería cualquier orientación sobre las oportunidades que pueda haber, hoy o dentro de un tiempo.',
  'Mi interés por {employer} es firme, y con gusto le enviaré cuanto le ayude a valorar mi candidatura.',
  'Le ruego que piense en mí si {employer} abre un puesto adecuado, hoy mismo o más adelante.',
  'Tras hablar con usted, trabajar en {employer} me parece una meta clara; queda por averiguar dónde podría ser de utilidad.',
  'Conocer más a fondo {employer}, y lo que buscan en quienes se incorporan, sería para mí un gran placer.',
  'No me cuesta imaginar mi futuro en {employer}, y me alegraría saber qué camino me aconsejaría usted para conseguirlo.',
  'Si hubiera un lugar para mí en {employer}, lo ocuparía con entusiasmo y con toda la dedicación que merece.',
  'De buen grado daría un paso más hacia {employer}; dígame, por favor, qué necesitaría usted para ello.',
  'Por cuanto pude conocer, {employer} responde a mis planes, y me ilusiona pensar en ello.',
  'Desde que hablamos me interesa todavía más lo que hace {employer}; permítame contarle en otra ocasión qué podría aportar yo.',
  'Me haría mucha ilusión contribuir al trabajo de {employer}, y me adaptaría con gusto a lo que ustedes necesiten.',
  'Trabajar para {employer} sería un honor para mí; de lo que sé hacer puedo darle pruebas en cuanto lo disponga.',
  'Una oportunidad en {employer} sería para mí un magnífico comienzo, y por ella haré con gusto cuanto se requiera.',
  'Cuanto más pienso en {employer}, más me gustaría trabajar allí, aunque todavía no sepa en qué función exactamente.',
  'Por si ayuda a orientar mi candidatura, sepa que {employer} figura entre los lugares que de verdad me interesan.',
] as const;

const AFTER_REJECTION = [
  'Me alegraría que volviera a tenerme en cuenta si más adelante surge en {employer} otro puesto adecuado.',
  'Mi interés por {employer} se mantiene, y agradecería tener noticias suyas si hubiera otra oportunidad más adelante.',
] as const;

const AFTER_WITHDRAWAL = [
  'Les deseo a usted y a su equipo en {employer} mucho éxito a la hora de cubrir sus vacantes.',
  'Confío en que {employer} encuentre pronto a las personas que busca, y le deseo lo mejor en esa tarea.',
] as const;

/** Interest in the named position or, without one, in the company (D2); after a closed outcome what is still true. */
export function interest(facts: LetterFacts, choose: Choose): Sentence {
  const { position, employer } = facts;
  const text = fill(choose('interest', phrasingsFor(facts)), { position, employer });
  return { text, slot: 'interest', noteIds: [], rule: 'D2' };
}

function phrasingsFor({ outcome, position }: LetterFacts): readonly string[] {
  if (outcome === 'rejected') return AFTER_REJECTION;
  if (outcome === 'withdrawn') return AFTER_WITHDRAWAL;
  return position === '' ? IN_COMPANY : IN_POSITION;
}
