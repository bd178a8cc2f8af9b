import type { Frames } from './frame.js';

/** Sentences of the letter that brings what was promised (T9). */
export const PROMISED_THANKS = [
  'Gracias de nuevo por la conversación sobre {employer} que tuvimos en {fair} y que tengo muy presente.',
  'Después {deFair} quedó pendiente un envío mío, y agradezco a {employer} la paciencia con la que lo ha esperado.',
  'Con renovado agradecimiento por el rato que pasamos en {fair}, cumplo hoy lo que le prometí para {employer}.',
  'En {fair} le di mi palabra de hacerle llegar algo, y le agradezco que me atendiera en nombre de {employer}.',
  'Le agradezco una vez más que me recibiera durante {fair} y me explicara qué busca {employer}.',
  'Fue una alegría coincidir en {fair}; gracias a usted y a {employer} por aquella conversación, a la que hoy doy continuidad.',
  'Nuestro encuentro {deFair} terminó con una promesa mía, que hoy acompaño de mi gratitud hacia {employer}.',
  'Muchas gracias otra vez por su tiempo durante {fair}; quedaba una cosa que deseaba compartir con {employer}.',
  'No he olvidado lo que acordamos en {fair}, ni la amabilidad con la que me habló de {employer}: gracias.',
  'Vuelvo a escribirle tras {fair}, con mi gratitud por todo lo que me contó acerca de {employer}.',
  'Lo prometido es deuda: con gratitud por su tiempo en {fair}, escribo hoy de nuevo a {employer}.',
  'Quiero agradecerle nuevamente la atención que me prestó con ocasión {deFair} y cumplir mi palabra con {employer}.',
  'Con un saludo para {employer}, retomo lo acordado tras {fair} y agradezco de nuevo su tiempo.',
  'Saldo hoy una cuenta pendiente desde {fair}, y lo hago agradeciendo a {employer} la atención recibida.',
  'Me comprometí en {fair} a preparar algo; vaya por delante mi gratitud hacia {employer} por el tiempo concedido.',
  'Gracias por la espera: tras {fair} faltaba que yo cumpliera con {employer} en un punto.',
  'Retomo el contacto que iniciamos en {fair}, ante todo para agradecer a {employer} el tiempo concedido.',
] as const;

export const ITEM_WITH_LINK: Frames = {
  phrase: [
    'Ya puede ver {words} en {link}',
    'Según lo acordado, en {link} encontrará desde hoy {words}',
    'En la dirección {link} he publicado para usted {words}',
    'He terminado {words} y lo he dejado todo en {link}',
    'Aquí está lo que le anuncié: en {link} puede abrir {words}',
    'Para consultar {words}, basta con visitar {link}',
    'Le invito a ver con calma {words} en {link}',
    'Quedé en enviarle {words}; puede acceder desde {link}',
    'Desde este enlace, {link}, se llega directamente a lo prometido: {words}',
    'Tiene a su disposición {words} en {link}',
  ],
  clause: [
    'Lo que le prometí ya está en {link}: {words}',
    'Según lo acordado, vea por favor {link}: {words}',
    'El enlace prometido es {link} y, en resumen, {words}',
  ],
  sentence: ['{words} El enlace es {link}', '{words} Lo encontrará en {link}'],
  fragment: [
    'Listo y publicado en {link}, como quedamos: {words}',
    'En {link} encontrará aquello de lo que hablamos: {words}',
    'Según lo acordado, desde hoy puede ver esto en {link}: {words}',
    'La dirección es {link}, y allí le espera lo siguiente: {words}',
    'Acabo de dejarlo preparado para usted en {link}: {words}',
    'Para consultar lo que le anuncié, basta con visitar {link}: {words}',
  ],
};

export const ITEM_WITHOUT_LINK: Frames = {
  phrase: [
    'He terminado {words}, tal como le prometí; dígame por qué vía prefiere recibir el envío.',
    'Ya puedo compartir con usted {words}, según lo acordado.',
    'Dígame, por favor, dónde desea recibir {words}',
    'Hoy ya puedo cumplir mi promesa y ofrecerle {words}',
    'Por fin tengo a punto {words}, a su entera disposición.',
    'Quedé en prepararle {words}, y el trabajo está hecho.',
    'Con gusto le entrego {words}, que ya he podido completar.',
    'Me alegra comunicarle que ya tengo {words}',
  ],
  clause: [
    'En cuanto a mi promesa, ya puedo decirle lo siguiente: {words}',
    'Mi promesa queda resuelta: {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Por mi parte, lo prometido está preparado: {words}',
    'Hoy puedo cumplir por fin mi promesa: {words}',
    'Esto es lo que aún le debía: {words}',
    'Terminado y a su disposición, como acordamos: {words}',
    'Quedé en hacerle llegar lo siguiente: {words}',
    'Ya tengo a punto lo que le anuncié: {words}',
  ],
};

export const PROMISED_INTEREST = [
  'Confío en que le ayude a valorar si podría encajar en {employer}, donde me gustaría mucho trabajar.',
  'Espero que muestre también por qué me atrae tanto la posibilidad de trabajar en {employer}.',
  'Si en {employer} surge alguna pregunta al respecto, la contestaré con el mayor gusto.',
  'Me agradaría comentarlo con usted, pues mi interés por {employer} es el mismo que entonces.',
  'Ojalá le resulte útil; incorporarme a {employer} sigue siendo lo que tengo en mente.',
  'Por supuesto, puede mostrarlo a otras personas de {employer}, donde tanto me gustaría crecer.',
  'Creo que da una idea fiel de lo que yo podría hacer por {employer}.',
  'Su opinión me interesaría mucho, como todo lo que tiene que ver con {employer}.',
  'Con ello quisiera subrayar una vez más mi deseo de formar parte de {employer}.',
  'Si alguien en {employer} desea ver más muestras de mi trabajo, las prepararé enseguida.',
  'Queda así constancia, espero, de la ilusión con la que me presento ante {employer}.',
  'Me encantaría saber qué impresión le causa, porque {employer} continúa entre mis prioridades.',
  'Le agradecería cualquier comentario, ya que aspiro a trabajar en {employer} y quiero hacerlo lo mejor posible.',
  'Quedo pendiente de su valoración, con el deseo de aportar pronto algo a {employer}.',
  'Tal vez sirva para retomar el diálogo acerca de lo que {employer} necesita.',
  'He disfrutado preparándolo con el pensamiento puesto en {employer}, donde me veo trabajando.',
  'Con este envío confirmo que mi intención de llegar a {employer} va en serio.',
] as const;
