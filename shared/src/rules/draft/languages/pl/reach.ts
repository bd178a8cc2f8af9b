import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

const BOTH = [
  'Najłatwiej skontaktować się ze mną pod adresem {email} lub pod numerem telefonu {phone}.',
  'Mój adres e-mail to {email}, a numer telefonu: {phone}; odpowiem na każdą wiadomość.',
  'W razie pytań proszę pisać na adres {email} albo dzwonić: {phone}.',
  'Zapraszam do kontaktu, mailowego ({email}) bądź telefonicznego ({phone}), w dogodnym czasie.',
  'Pozostaję do Państwa dyspozycji; mój e-mail to {email}, telefon: {phone}.',
  'Można mnie zastać zarówno pod adresem {email}, jak i pod numerem {phone}.',
  'Gdyby coś wymagało wyjaśnienia, mój numer to {phone}, a adres: {email}.',
  'Można do mnie napisać ({email}) lub zadzwonić ({phone}), kiedy będzie to wygodne.',
  'Dla ułatwienia kontaktu podaję swój e-mail, {email}, oraz telefon, {phone}.',
  'Telefonicznie proszę łączyć się ze mną pod numerem {phone}, a elektronicznie pod adresem {email}.',
  'Wiadomości przyjmuję pod adresem {email}, a telefony pod numerem {phone}.',
  'Do szybkich pytań najlepszy jest telefon ({phone}), do dłuższych spraw adres {email}.',
] as const;

const MAIL_OR_LINK = [
  'Najłatwiej dotrzeć do mnie przez {where}, i to w dowolnym czasie.',
  'W razie pytań proszę o wiadomość na {where}, odpowiem bez zwłoki.',
  'Pozostaję do dyspozycji; kontakt do mnie to {where}, dziś i później.',
  'Gdyby coś wymagało wyjaśnienia, wystarczy napisać: {where} to mój adres.',
  'Mój adres, {where}, jest właściwy w każdej sprawie i o każdej porze.',
  'Podaję też adres, pod którym można mnie zastać: {where} (zapraszam do kontaktu).',
  'Pod adresem {where} odpowiem na wszelkie dalsze pytania.',
  'Zapraszam do skorzystania z adresu {where} w razie potrzeby, o dowolnej porze.',
  'Każde pytanie, jakie przyjdzie na {where}, spotka się z szybką odpowiedzią.',
  'Wszelkie wiadomości najlepiej kierować na {where}, to pewny adres.',
] as const;

const PHONE = [
  'Najszybciej można się ze mną porozumieć telefonicznie, pod numerem {where}.',
  'W razie pytań proszę dzwonić na numer {where}, chętnie odpowiem.',
  'Mój numer telefonu to {where}; proszę dzwonić w dogodnej chwili.',
] as const;

const NONE = [
  'Najprościej skontaktować się ze mną, odpowiadając wprost na tę wiadomość.',
  'Wystarczy odpowiedzieć na tę wiadomość, a odezwę się tak szybko, jak mogę.',
  'Odpowiedź na ten list dotrze do mnie od razu i chętnie na nią zareaguję.',
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
