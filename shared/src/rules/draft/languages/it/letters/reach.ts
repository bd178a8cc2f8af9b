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
  'Il mio telefono è il {phone}, la mia posta elettronica {email}: scelga Lei.',
  'Per iscritto mi trova su {email}, a voce componendo il {phone}.',
  "Tengo d'occhio la casella {email} e rispondo alle chiamate sul {phone}.",
  'Che preferisca scrivere ({email}) o telefonare ({phone}), La leggerò o ascolterò con attenzione.',
  'I canali per parlare con me sono due: {email} e il numero {phone}.',
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
  'Ogni Sua domanda su {where} troverà presto una risposta da parte mia.',
  'Se Le servisse qualcosa, {where} è il contatto che controllo ogni giorno.',
  'Per proseguire il discorso con me può passare da {where}, senza alcuna formalità.',
  'Ai messaggi che arrivano su {where} rispondo di norma entro la giornata.',
  'Qualora volesse parlarmi, usi liberamente {where}, a qualunque ora e in qualunque giorno.',
  'Troverà i modi per parlarmi qui: {where}, e sarà un piacere sentirLa.',
  'Su {where} leggo volentieri qualunque messaggio, anche di una sola riga.',
  'Le indico {where} per tutto quello che desidera domandarmi o farmi sapere.',
  'Un Suo messaggio mi arriverà subito, inviandolo semplicemente tramite {where}.',
] as const;

const PHONE = [
  'Può chiamarmi al numero {where} nel momento che Le è più comodo.',
  'Mi si raggiunge con maggiore facilità al telefono, componendo il {where}.',
  'Al telefono, numero {where}, rispondo volentieri a ogni Sua domanda.',
  'Questo è il mio numero di telefono, {where}, valido per ogni evenienza.',
  'Per sentirci a voce, il numero da comporre è {where} e basta.',
  'Se preferisce parlare a voce, mi chiami pure al {where}.',
  'Le basta comporre {where} e sarò felice di sentire la Sua voce.',
  'Per ogni dubbio una telefonata al {where} è la via più rapida.',
  'Attendo volentieri una Sua chiamata sul {where}, in qualunque giorno della settimana.',
  'Quando avrà qualche minuto, può trovarmi al numero {where} senza preavviso.',
  'Sul {where} ricevo chiamate e messaggi, e richiamo appena posso.',
  'Le indico {where} come numero a cui rispondo di persona.',
  'Qualora volesse sentirmi, {where} è il mio recapito telefonico diretto.',
  'Anche un breve messaggio al {where} mi farà richiamare al più presto.',
  'Se desidera parlarmi, segni per favore questo numero: {where} (rispondo volentieri).',
  'Ogni chiamata che arriva al {where} riceve la mia attenzione.',
  'Mi può cercare telefonicamente, e il numero da usare è {where}.',
] as const;

const NONE = [
  'Per mettersi in contatto con me basta rispondere a questo messaggio, quando preferisce.',
  'Risponda pure direttamente a queste righe: leggerò con piacere ciò che vorrà dirmi.',
  'Una risposta a questo messaggio mi raggiunge in ogni momento, senza altre formalità.',
  'Per qualsiasi domanda può usare questa stessa conversazione, che controllo ogni giorno.',
  'Mi scriva pure qui: ogni Suo messaggio avrà una risposta in tempi brevi.',
  'Il canale da cui Le scrivo resta aperto per ogni Sua domanda.',
  'Se desidera proseguire, faccia semplicemente seguito a questa mia nota.',
  'Leggo con regolarità i messaggi che ricevo qui, e rispondo in breve.',
  'Non servono altri recapiti: quanto scrive qui arriva subito a me.',
  'Tutto ciò che vorrà chiedermi può arrivarmi rispondendo a queste parole.',
  'Qui mi trova senza difficoltà, e una Sua riga è sempre gradita.',
  'Attendo qui le Sue eventuali domande e le leggerò appena arrivano.',
  'Questo è il modo migliore per raggiungermi: basta premere il tasto di risposta.',
  'Scrivendomi di rimando in questo spazio mi troverà con facilità.',
  'La via più breve per sentirci è quella che uso anche ora.',
  'Se vuole contattarmi, lo faccia pure con una semplice risposta scritta.',
  'Ogni riscontro inviato da qui giunge direttamente sotto i miei occhi.',
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
