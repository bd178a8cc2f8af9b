import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

const BOTH = [
  'Sie erreichen mich am besten per E-Mail unter {email} oder telefonisch unter {phone}.',
  'Für Rückfragen bin ich unter {phone} und per E-Mail an {email} gern für Sie da.',
  'Schreiben Sie mir jederzeit an {email}, oder rufen Sie mich unter {phone} einfach an.',
  'Meine Telefonnummer ist {phone}, meine E-Mail-Adresse {email}, falls Sie mich sprechen möchten.',
  'Wenn noch etwas offen ist, genügt ein Anruf ({phone}) oder eine kurze E-Mail ({email}).',
  'Ob schriftlich an {email} oder am Telefon ({phone}), ich freue mich, von Ihnen zu hören.',
  'Melden Sie sich gern, sobald es Ihnen passt: telefonisch unter {phone} oder über {email}.',
  'Unter {email} und {phone} können Sie mich jederzeit ohne weitere Umstände erreichen.',
  'Zu erreichen bin ich über die Adresse {email} sowie unter der Rufnummer {phone}.',
  'Am schnellsten geht es telefonisch unter {phone}; ebenso gern lese ich Ihre E-Mail an {email}.',
] as const;

const MAIL_OR_LINK = [
  'Sie erreichen mich jederzeit unter {where}, wann immer es Ihnen gerade passt.',
  'Für Rückfragen finden Sie mich unter {where}, jetzt ebenso gern wie später.',
  'Bleibt etwas unklar, so bin ich zuverlässig über {where} zu erreichen.',
  'Melden Sie sich gern über {where}, sobald Sie etwas von mir brauchen.',
  'Von Ihnen zu hören würde mich freuen; am einfachsten geht das über {where}.',
  'Unter {where} bin ich für alle Ihre Fragen ohne Umstände erreichbar.',
  'Am besten erreichbar bin ich auf diesem Weg, nämlich über {where}.',
] as const;

const PHONE = [
  'Sie erreichen mich am Telefon unter der Nummer {where}, und ich rufe gern zurück.',
  'Für Rückfragen genügt ein Anruf unter {where}, den ich gern entgegennehme.',
  'Am einfachsten bin ich für Sie telefonisch zu erreichen, und zwar unter {where}.',
] as const;

const NONE = [
  'Eine kurze Antwort auf diese Nachricht genügt, und ich melde mich gern bei Ihnen.',
  'Antworten Sie mir einfach auf diesem Weg, wann immer es Ihnen passt.',
  'Am leichtesten erreichen Sie mich, indem Sie direkt auf diese Zeilen antworten.',
] as const;

/** How to reach the sender (D2, K15). */
export function reach(facts: LetterFacts, choose: Choose): Sentence {
  const { email, phone, link } = facts;
  const text = fill(choose('reach', phrasingsFor(facts)), { email, phone, where: email || phone || link });
  return { text, slot: 'reach', noteIds: [], rule: 'K15' };
}

function phrasingsFor({ email, phone, link }: LetterFacts): readonly string[] {
  if (email && phone) return BOTH;
  if (email) return MAIL_OR_LINK;
  if (phone) return PHONE;
  return link ? MAIL_OR_LINK : NONE;
}
