import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { sayDate } from './say-date.js';

const DATED = [
  'Sé que tienen previsto decidir para el {date}; hasta entonces le enviaré con gusto todo lo que pueda ayudarle.',
  'He anotado el {date} como fecha de su decisión, y mientras tanto quedo a su disposición para cualquier consulta.',
  'Si antes del {date}, cuando piensan decidir, necesita algún documento o aclaración, bastará con que me lo diga.',
  'Hasta el {date}, fecha en la que esperan tener una decisión, puede contar conmigo para cualquier duda.',
  'Como su decisión está prevista para el {date}, dígame con toda libertad si echa en falta alguna información.',
  'Entiendo que decidirán alrededor del {date}; si entre tanto quiere saber algo más de mí, le responderé enseguida.',
  'De aquí al {date}, el plazo que se han marcado, atenderé con mucho gusto cualquier pregunta que tenga.',
  'Quedo a la espera de la decisión que prevén para el {date}, y con gusto aportaré antes lo que usted considere útil.',
  'Tengo presente la fecha del {date} que mencionaron para decidir, y me adapto a lo que necesiten hasta ese día.',
  'Puesto que querían decidir para el {date}, estaré disponible hasta ese momento si desea ampliar algún punto.',
  'El {date} es, si no me equivoco, el día de su decisión; cualquier cosa que requiera antes, se la facilitaré sin demora.',
  'Comprendo que necesitan tiempo hasta el {date} para decidir, y me alegrará resolver dudas si las hubiera.',
  'Su decisión, según entiendo, llegará para el {date}; si mientras tanto conviene que hablemos otra vez, estoy disponible.',
  'Aguardo con calma la decisión del {date} y, si lo desean, aporto con antelación cualquier documento.',
  'Por si lo necesitan antes de resolver el {date}, puedo enviarles sin demora los documentos que me indiquen.',
  'En vista de que resolverán para el {date}, no quisiera que quedara ninguna pregunta suya sin contestar antes.',
  'Cuenten con mi plena disponibilidad hasta el {date}, cuando, si entendí bien, esperan haber tomado una decisión.',
] as const;

const OPEN = [
  'Me alegraría mucho tener una segunda conversación, y puedo adaptar mi agenda a la suya sin dificultad.',
  'Sea cual sea el siguiente paso que usted proponga, lo daré con mucho gusto.',
  'Le ruego que me indique, cuando le sea posible, qué necesitaría de mí para seguir avanzando.',
  '¿Podría decirme, cuando tenga un momento, cómo continúa el proceso a partir de aquí?',
  'Si le parece útil que volvamos a hablar, elija usted el día y la hora que mejor le convengan.',
  'Con gusto le enviaré cualquier documento o muestra de trabajo que le ayude a conocerme mejor.',
  'Puede convocarme a la entrevista, la prueba o el trámite que tengan previsto a continuación.',
  'No dude en plantearme cualquier pregunta que haya quedado abierta; la responderé con la mayor claridad posible.',
  'Cuando usted lo considere oportuno, me gustaría saber cuál sería el paso siguiente.',
  'Si falta algo en mi candidatura, hágamelo saber, por favor, y lo completaré enseguida.',
  'Para retomar la conversación, me adapto sin problema a las fechas que a usted le vengan bien.',
  'Agradecería que me orientara sobre la mejor manera de continuar desde este punto.',
  'Por mi parte, todo está listo para dar el próximo paso en el momento que usted me indique.',
  'Estaré al tanto de su respuesta y prepararé con esmero lo que haga falta para seguir.',
  'Si desea que hablemos por teléfono o por videollamada, estaré disponible a la hora que prefiera.',
  'Cualquier indicación suya sobre los plazos o los trámites que siguen me será de gran ayuda.',
  'Me pongo a su disposición para todo aquello que pueda facilitarle la valoración de mi perfil.',
] as const;

const NEXT_ROUND = [
  'Espero con ilusión la próxima fase, y prepararé con mucho gusto lo que desee ver en ella.',
  'Gracias por contar conmigo para la siguiente ronda; le agradecería que me indicara qué conviene preparar.',
] as const;

const CLOSED = [
  'Sería un placer que nuestros caminos volvieran a cruzarse; escríbame con toda confianza cuando lo desee.',
  'Me gustaría que siguiéramos en contacto, y siempre me alegrará recibir noticias suyas.',
] as const;

/** The next step or the date they gave (D2). */
export function nextStep(facts: LetterFacts, choose: Choose): Sentence {
  const { decisionDate } = facts;
  const date = decisionDate === '' ? '' : sayDate(decisionDate);
  const text = fill(choose('next-step', phrasingsFor(facts)), { date });
  return { text, slot: 'next-step', noteIds: [], rule: 'D2' };
}

function phrasingsFor({ outcome, decisionDate }: LetterFacts): readonly string[] {
  if (outcome === 'rejected' || outcome === 'withdrawn') return CLOSED;
  if (outcome === 'next-round') return NEXT_ROUND;
  return decisionDate === '' ? OPEN : DATED;
}
