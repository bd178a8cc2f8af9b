import type { Phrasings } from '../../../pack/index.js';

export const thanks: Phrasings = [
  'Muchas gracias por el tiempo que me dedicó en {fair} y por presentarme {employer} de primera mano.',
  'Quisiera agradecerle nuestra conversación durante {fair}, que me permitió hacerme una idea mucho más clara de {employer}.',
  'Fue un placer hablar con usted sobre {employer}; le doy las gracias por el rato que compartimos en {fair}.',
  'Le escribo para darle las gracias por la charla que mantuvimos en {fair}: ahora conozco {employer} bastante mejor.',
  'Lo que hablamos de {employer} durante {fair} fue muy valioso para mí, y se lo agradezco sinceramente.',
  'Tras {fair}, lo primero que deseo es darle las gracias por su amable acogida y por acercarme a {employer}.',
  'Fue usted muy amable al atenderme en {fair}; gracias, además, por todo lo que ahora sé sobre {employer}.',
  'Me alegró mucho conversar con usted durante {fair} acerca del trabajo en {employer}, y le agradezco sinceramente su atención.',
  'Con estas líneas quiero agradecerle que encontrara un momento para mí durante {fair} y me hablara de {employer}.',
  'Reciba mi más sincero agradecimiento por el encuentro que tuvimos en {fair}, del que salí con una idea muy viva de {employer}.',
  'Nuestra conversación en {fair} me dejó una impresión muy grata de {employer}, y no quería dejar de agradecérsela.',
  'Aprecio mucho que me hablara personalmente, en {fair}, sobre el día a día de {employer}; gracias por ese rato.',
  'Gracias a usted me llevo {deFair} una imagen muy cercana de {employer}, y se lo agradezco de verdad.',
  'Guardo un recuerdo excelente de nuestro encuentro durante {fair}: mil gracias por contarme tanto sobre {employer}.',
  'Permítame agradecerle la atención con la que me recibió en {fair} cuando me acerqué a preguntar por {employer}.',
  'Aunque eran muchas las visitas en {fair}, usted supo hacerme un hueco para hablar de {employer}; muchas gracias.',
  'Le doy mis más sinceras gracias por conversar conmigo, con ocasión {deFair}, sobre {employer} y sus proyectos.',
];
