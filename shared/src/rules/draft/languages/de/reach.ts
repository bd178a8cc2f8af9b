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
  'Per E-Mail ({email}) wie am Telefon ({phone}) gebe ich Ihnen gern weitere Auskunft.',
  'Meine Kontaktdaten für alle Fälle: {email} als Adresse und {phone} als Rufnummer.',
  'Greifen Sie gern zum Telefon ({phone}), oder schicken Sie mir eine Nachricht an {email}.',
  'Nachrichten an {email} beantworte ich rasch, und unter {phone} spreche ich gern mit Ihnen.',
  'Haben Sie Fragen, so wählen Sie bitte {phone} oder schreiben mir über {email}.',
  'Damit Sie mich leicht finden, hier meine Nummer {phone} und meine Adresse {email}.',
  'Telefonisch hilft Ihnen {phone} weiter, schriftlich {email}, ganz wie Sie es wünschen.',
] as const;

const MAIL_OR_LINK = [
  'Sie erreichen mich jederzeit unter {where}, wann immer es Ihnen gerade passt.',
  'Für Rückfragen finden Sie mich unter {where}, jetzt ebenso gern wie später.',
  'Bleibt etwas unklar, so bin ich zuverlässig über {where} zu erreichen.',
  'Melden Sie sich gern über {where}, sobald Sie etwas von mir brauchen.',
  'Von Ihnen zu hören würde mich freuen; am einfachsten geht das über {where}.',
  'Unter {where} bin ich für alle Ihre Fragen ohne Umstände erreichbar.',
  'Am besten erreichbar bin ich auf diesem Weg, nämlich über {where}.',
  'Für alles Weitere genügt eine kurze Nachricht, die mich über {where} sicher erreicht.',
  'Ihre Fragen sind mir willkommen und kommen über {where} direkt bei mir an.',
  'Haben Sie noch ein Anliegen, so führt {where} ohne Umweg zu mir.',
  'Der kürzeste Weg zu mir führt, wann immer Sie möchten, über {where}.',
  'Wenn Sie sich austauschen möchten, treffen Sie mich unter {where} verlässlich an.',
  'Notieren Sie sich bei Bedarf gern meine Adresse für Rückfragen aller Art: {where}.',
  'Wollen Sie mir etwas mitteilen, dann nutzen Sie dafür am besten {where}.',
  'Als Kontakt hinterlasse ich Ihnen gern {where}, wo Sie bald Antwort erhalten.',
  'Sprechen Sie mich bei offenen Punkten gern an; mein Kontakt dafür lautet {where}.',
  'Auf Nachrichten, die mich über {where} erreichen, antworte ich gern und zügig.',
] as const;

const PHONE = [
  'Sie erreichen mich am Telefon unter der Nummer {where}, und ich rufe gern zurück.',
  'Für Rückfragen genügt ein Anruf unter {where}, den ich gern entgegennehme.',
  'Am einfachsten bin ich für Sie telefonisch zu erreichen, und zwar unter {where}.',
  'Rufen Sie mich gern an, sobald etwas zu klären ist: {where}.',
  'Meine Rufnummer lautet {where}, falls Sie kurz mit mir sprechen möchten.',
  'Unter {where} nehme ich mir für Ihren Anruf gern Zeit.',
  'Wenn Sie lieber telefonieren als schreiben, hilft Ihnen {where} weiter.',
  'Ein Gespräch am Telefon lässt sich unter {where} jederzeit einrichten.',
  'Am Hörer bin ich unter {where} gern zu Auskünften bereit.',
  'Per Telefon, nämlich unter {where}, lassen sich offene Punkte schnell klären.',
  'Wählen Sie einfach {where}, wenn Sie noch etwas wissen möchten.',
  'Als Nummer für Ihre Rückfragen gebe ich Ihnen gern {where} an.',
  'Telefonisch antworte ich Ihnen unter {where} ohne lange Wartezeit.',
  'Für ein kurzes Telefonat stehe ich unter {where} gern bereit.',
  'Über {where} kommen Sie telefonisch ohne Umstände zu mir durch.',
  'Möchten Sie mich anrufen, so lautet die richtige Nummer {where}.',
  'Bin ich unter {where} einmal nicht zu sprechen, so rufe ich Sie bald zurück.',
] as const;

const NONE = [
  'Eine kurze Antwort auf diese Nachricht genügt, und ich melde mich gern bei Ihnen.',
  'Antworten Sie mir einfach auf diesem Weg, wann immer es Ihnen passt.',
  'Am leichtesten erreichen Sie mich, indem Sie direkt auf diese Zeilen antworten.',
  'Schreiben Sie mir bitte einfach zurück, falls noch etwas offen ist.',
  'Ihre Antwort auf diese Nachricht erreicht mich in jedem Fall.',
  'Für Rückfragen genügt es, wenn Sie mir hierauf kurz zurückschreiben.',
  'Sie finden mich auf demselben Weg, auf dem diese Zeilen zu Ihnen kamen.',
  'Über eine Rückmeldung an dieser Stelle würde ich mich freuen.',
  'Was immer Sie noch wissen möchten, fragen Sie gern in einer Antwort hierauf.',
  'Was Sie mir hier antworten, lese ich mit Interesse und ohne Verzug.',
  'Mit einer kurzen Antwort Ihrerseits sind wir sofort wieder im Gespräch.',
  'Lassen Sie mir Ihre Fragen gern über diesen Nachrichtenkanal zukommen.',
  'Ein paar Worte als Antwort reichen völlig, um mich zu erreichen.',
  'Dieser Nachrichtenweg bleibt offen, falls Sie sich mit mir austauschen möchten.',
  'Gern lese ich hier von Ihnen, ob heute oder zu späterer Zeit.',
  'Senden Sie Ihre Antwort bitte hierher zurück; sie kommt sicher bei mir an.',
  'Hier können Sie mir jederzeit schreiben, und Sie hören bald von mir.',
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
