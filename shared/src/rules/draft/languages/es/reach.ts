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
] as const;

const PHONE = [
  'Puede llamarme por teléfono al {where} en el momento que le convenga.',
  'Por teléfono me localizará siempre que lo necesite, en el número {where}',
  'Para cualquier pregunta, atenderé su llamada con gusto en el {where}',
] as const;

const NONE = [
  'Basta con responder a este mismo mensaje para ponerse en contacto conmigo.',
  'Respondiendo a este mensaje podrá localizarme en cualquier momento que lo desee.',
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
