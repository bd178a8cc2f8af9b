import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { plainSentence } from './plain-sentence.js';

const BOTH = [
  'Può scrivermi in qualsiasi momento a {email} oppure chiamarmi al numero {phone}.',
  'Per ogni necessità i miei recapiti sono {email} e, per telefono, {phone}.',
  "Mi trova all'indirizzo {email} e al telefono, al numero {phone}, quando preferisce.",
  'Se desidera contattarmi, il mio indirizzo e-mail è {email} e il mio numero {phone}.',
  'Mi può contattare tanto per e-mail, a {email}, quanto per telefono, al {phone}.',
  'Per una domanda veloce può chiamarmi al {phone}; per tutto il resto scriva pure a {email}.',
  'Il modo più semplice per raggiungermi è una e-mail a {email} o una telefonata al {phone}.',
  'Sono sempre raggiungibile, sia per posta elettronica ({email}) sia al numero {phone}.',
  'Qui di seguito i miei contatti, a Sua disposizione: {email}, telefono {phone}.',
  'Al numero {phone} o tramite {email} Le risponderò con piacere.',
  'Le lascio il mio numero, {phone}, e il mio indirizzo di posta, {email}, per qualsiasi evenienza.',
  'Bastano una riga a {email} o una chiamata al {phone}, e risponderò al più presto.',
] as const;

const MAIL_OR_LINK = [
  "Può contattarmi in qualsiasi momento all'indirizzo {where} per ogni eventuale domanda.",
  'Il canale più diretto per raggiungermi è {where}, in ogni momento della giornata.',
  'Per qualunque domanda, ecco dove può trovarmi: {where}, in ogni momento.',
  'Se desidera scrivermi o saperne di più, {where} è il recapito giusto.',
  'Le lascio come riferimento {where}, a cui può rivolgersi quando preferisce.',
  'Tramite {where} mi raggiunge ogni messaggio, e la mia risposta non tarderà.',
  'Sono facilmente raggiungibile tramite {where}, ora e anche nelle prossime settimane.',
  'Il mio recapito per ogni ulteriore contatto è {where}, oggi come in futuro.',
] as const;

const PHONE = [
  'Può chiamarmi al numero {where} nel momento che Le è più comodo.',
  'Mi si raggiunge con maggiore facilità al telefono, componendo il {where}.',
  'Al telefono, numero {where}, rispondo volentieri a ogni Sua domanda.',
  'Questo è il mio numero di telefono, {where}, valido per ogni evenienza.',
] as const;

const NONE = [
  'Per mettersi in contatto con me basta rispondere a questo messaggio, quando preferisce.',
  'Risponda pure direttamente a queste righe: leggerò con piacere ciò che vorrà dirmi.',
  'Una risposta a questo messaggio mi raggiunge in ogni momento, senza altre formalità.',
] as const;

/** How to reach the sender (D2, K15). */
export function reach(facts: LetterFacts, choose: Choose): Sentence {
  const { email, phone, link } = facts;
  const values = { email, phone, where: email || phone || link };
  return plainSentence('reach', fill(choose('reach', phrasingsFor(facts)), values), 'K15');
}

function phrasingsFor({ email, phone, link }: LetterFacts): readonly string[] {
  if (email && phone) return BOTH;
  if (email) return MAIL_OR_LINK;
  if (phone) return PHONE;
  return link ? MAIL_OR_LINK : NONE;
}
