import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

const BOTH = [
  'Puede escribirme a {email} o llamarme al {phone} cuando le convenga.',
  'Mi correo electrónico es {email} y mi teléfono, el {phone}.',
  'Me encontrará en {email} y también en el número {phone}.',
  'Para cualquier pregunta, mi dirección es {email} y mi número, el {phone}.',
  'Si prefiere llamar, mi número es el {phone}; por escrito, {email}.',
  'Estoy a su disposición por escrito ({email}) y por teléfono ({phone}).',
  'Le atenderé con gusto por correo ({email}) o por teléfono ({phone}).',
  'Aquí tiene mis datos de contacto: {email} y {phone}.',
  'Lo más sencillo es escribir a {email} o marcar el {phone}.',
  'Contacte conmigo cuando quiera: {email}, o bien {phone} si prefiere hablar.',
  'Espero sus noticias en {email} o, si le resulta más cómodo, en el {phone}.',
  'Contestaré enseguida, tanto en {email} como en el {phone}.',
  'Cualquier mensaje a {email} o llamada al {phone} será bienvenido.',
  'Podrá localizarme en {email} o en el {phone}, como prefiera.',
  'Para localizarme, lo más práctico es {email} o el teléfono {phone}.',
  'Me alegrará leerle en {email} o atender su llamada en el {phone}.',
  'Sus preguntas me llegarán sin falta a {email} o al {phone}.',
] as const;

const MAIL_OR_LINK = [
  'Puede ponerse en contacto conmigo en {where} siempre que le convenga.',
  'Me encontrará en {where} para todo lo que quiera preguntarme.',
  'Para cualquier cosa que necesite de mí, mi dirección es {where}.',
  'La forma más sencilla de contactar conmigo sigue siendo {where}',
  'Me alegrará tener noticias suyas en {where} cuando usted quiera.',
  'Si surge alguna pregunta, estoy siempre a su disposición en {where}',
  'Por si le hiciera falta, mis datos de contacto están en {where}',
  'Escríbame cuando guste usando {where}, y le contestaré sin demora.',
  'Todo mensaje que llegue a {where} tendrá pronto mi respuesta.',
  'Le facilito {where} como vía de contacto para lo que precise.',
  'Por {where} podrá localizarme sin dificultad cualquier día de la semana.',
  'Atiendo con regularidad {where}, así que sus palabras no se perderán.',
  'Basta una línea a través de {where} para que yo le responda.',
  'Cuanto desee comentarme puede hacérmelo llegar a {where}',
  'Si le parece oportuno seguir hablando, {where} es el lugar adecuado.',
  'Dirija sus preguntas con toda libertad a {where}, hoy o más adelante.',
  'En caso de duda, consulte o escriba a {where} y la aclararemos.',
] as const;

const PHONE = [
  'Puede llamarme por teléfono al {where} en el momento que le convenga.',
  'Por teléfono me localizará siempre que lo necesite, en el número {where}',
  'Para cualquier pregunta, atenderé su llamada con gusto en el {where}',
  'Mi número de teléfono es el {where}, a su disposición todos los días.',
  'Si prefiere hablar conmigo de viva voz, marque por favor el {where}',
  'Me encontrará al otro lado de la línea en el {where}',
  'Una llamada al {where} bastará para resolver lo que quede por aclarar.',
  'Le facilito mi teléfono, {where}, por si desea comentarme algo directamente.',
  'Siempre que quiera hablar, el {where} es mi número de contacto.',
  'También un mensaje breve al {where} recibirá pronto mi respuesta personal.',
  'En el {where} contesto yo en persona, y lo haré con agrado.',
  'Quedo pendiente del teléfono, {where}, por si surge alguna duda.',
  'Cuando disponga de unos minutos, será un placer atenderle en el {where}',
  'Anote, si le parece, mi teléfono: {where}, válido para cualquier asunto.',
  'De no poder responder en el {where}, devolveré su llamada cuanto antes.',
  'No dude en marcar el {where} si desea tratar algún detalle.',
  'Por teléfono, en el {where}, se me localiza con facilidad.',
] as const;

const NONE = [
  'Basta con responder a este mismo mensaje para ponerse en contacto conmigo.',
  'Respondiendo a este mensaje podrá localizarme en cualquier momento que lo desee.',
  'Escríbame por esta misma vía, que consulto a diario, cuando guste.',
  'Todo lo que desee preguntarme puede enviármelo contestando a estas líneas.',
  'Aguardo aquí mismo sus palabras, sin ninguna prisa por mi parte.',
  'Este canal permanece abierto, y cualquier comentario suyo será bien recibido.',
  'Para hablar conmigo no necesita más que pulsar el botón de respuesta.',
  'Me encontrará siempre en esta conversación para lo que usted necesite consultar.',
  'Una contestación suya a esta nota me llega directamente y sin demora.',
  'Si quiere comentarme algo, hágalo sencillamente desde aquí: lo leeré pronto.',
  'Siga el hilo de esta correspondencia cuando guste, y tendrá noticias mías.',
  'Leo con regularidad lo que recibo por este medio y respondo enseguida.',
  'La manera más cómoda de hablar conmigo es la que empleo ahora.',
  'Cualquier pregunta que me envíe por aquí obtendrá una respuesta rápida.',
  'Envíeme unas palabras de vuelta siempre que lo considere oportuno.',
  'Estoy a su alcance en este buzón, ahora y en adelante.',
  'Devuélvame el mensaje con sus comentarios y yo continuaré la conversación.',
] as const;

/** How to reach the sender (D2, K15). */
export function reach(facts: LetterFacts, choose: Choose): Sentence {
  const { email, phone, link } = facts;
  const filled = fill(choose('reach', phrasingsFor(facts)), { email, phone, where: email || phone || link });
  return { text: filled.endsWith('.') ? filled : `${filled}.`, slot: 'reach', noteIds: [], rule: 'K15' };
}

function phrasingsFor({ email, phone, link }: LetterFacts): readonly string[] {
  if (email && phone) return BOTH;
  if (email) return MAIL_OR_LINK;
  if (phone) return PHONE;
  return link ? MAIL_OR_LINK : NONE;
}
