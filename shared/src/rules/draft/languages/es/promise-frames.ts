import type { Frames } from './frame.js';

/** What was promised stands at an address. */
export const WITH_LINK: Frames = {
  phrase: [
    'Tal como le prometí, en {link} encontrará {words}',
    'Aquí tiene el enlace prometido, {link}, donde puede ver {words}',
    'Quedé en enseñarle {words}: puede abrirlo todo en {link}',
    'Cumplo lo acordado: en {link} tiene a su disposición {words}',
    'En la dirección {link} puede consultar {words}, como le dije.',
    'Mi promesa está cumplida: visite {link} para ver {words}',
    'Le dejo {link}, la página donde se encuentra lo anunciado, es decir, {words}',
    'Lo convenido ya se puede consultar: {words}, todo en {link}',
  ],
  clause: ['Respecto de mi promesa, vea {link}: {words}'],
  sentence: ['{words} El enlace es {link}'],
  fragment: [
    'Le prometí algo que ya está a la vista en {link}: {words}',
    'El enlace que acordamos es {link} ({words})',
    'Quedé en enseñarle algo que puede ver en {link}: {words}',
    'Cumplo lo acordado y le dejo la dirección, {link}: {words}',
    'Mi promesa está cumplida, y se puede comprobar en {link}: {words}',
    'La página {link} contiene lo que tenía anunciado: {words}',
    'Le debía un enlace, {link}, cuyo contenido es este: {words}',
    'Visite cuando quiera {link}, donde está lo convenido: {words}',
  ],
};

/** What was promised follows by a date. */
export const BY_DATE: Frames = {
  phrase: [
    'Como acordamos, antes de que termine el {date} le enviaré {words}',
    'A más tardar el {date} tendrá usted {words}',
    'No olvido que le prometí {words}; cuente con ello para el {date}',
    'Le haré llegar {words} como muy tarde el {date}',
    'Mi compromiso es que reciba {words} no más tarde del {date}',
    'Tengo anotado enviarle {words} y lo haré, como fecha límite, el {date}',
    'Antes del {date} pondré en sus manos {words}',
    'Le confirmo el {date} como plazo para mandarle {words}',
  ],
  clause: ['Mi promesa para el {date}: {words}'],
  sentence: ['{words}'],
  fragment: [
    'Mi envío saldrá hacia usted antes de acabar el {date}: {words}',
    'Recibirá usted lo prometido el {date} o antes: {words}',
    'El {date}, sin falta, tendrá usted mi envío: {words}',
    'Antes del {date} estará en su poder lo convenido: {words}',
    'Mi promesa tiene plazo, el {date}: {words}',
    'Tengo anotado el {date} para un envío que le prometí: {words}',
    'Mi compromiso vence el {date} y consiste en esto: {words}',
    'No pasará del {date} sin que le llegue lo siguiente: {words}',
  ],
};

/** What was promised follows some time. */
export const OPEN: Frames = {
  phrase: [
    'Como le prometí, le enviaré {words}',
    'No olvido que quedé en mandarle {words}',
    'También le haré llegar {words}, según lo acordado.',
    'Recibirá usted {words}, tal como quedamos.',
    'Sigue en pie mi promesa de compartir con usted {words}',
    'Le debo aún {words}, y cumpliré en cuanto sea posible.',
    'Cuente con recibir en otro mensaje {words}',
    'Mantengo mi palabra de facilitarle {words}',
  ],
  clause: ['Sobre lo que le prometí: {words}', 'En cuanto a mi promesa, {words}'],
  sentence: ['{words}'],
  fragment: [
    'No olvido lo que quedé en enviarle: {words}',
    'Como le prometí, recibirá usted lo siguiente: {words}',
    'Queda pendiente por mi parte un envío, según lo acordado: {words}',
    'También le haré llegar lo prometido: {words}',
    'Mantengo mi palabra en lo que se refiere a esto: {words}',
    'Le debo aún una cosa, y cumpliré: {words}',
    'En otro mensaje recibirá aquello que le ofrecí: {words}',
    'Mi promesa no ha caducado: {words}',
  ],
};

/** What the recipient's side promised. */
export const THEIRS: Frames = {
  phrase: [
    'Gracias también por ofrecerse a compartir {words}',
    'Le agradezco igualmente que se ofreciera a facilitarme {words}',
    'Espero con ilusión {words}, que tan amablemente me ofreció.',
    'Acepto con mucho gusto {words}, que usted me propuso.',
    'Recibiré con agrado {words}, según tuvo a bien ofrecerme.',
    'Tengo muy en cuenta su oferta y espero {words}',
  ],
  clause: ['Gracias también por su ofrecimiento: {words}'],
  sentence: ['{words}'],
  fragment: [
    'Gracias también por lo que se ofreció a compartir: {words}',
    'Le agradezco igualmente su amable ofrecimiento: {words}',
    'Me parece estupendo lo que me propuso: {words}',
    'Su oferta sigue muy presente para mí: {words}',
    'Espero con ilusión lo que tuvo a bien ofrecerme: {words}',
  ],
};
