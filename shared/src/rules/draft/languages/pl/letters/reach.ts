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
  'Kontakt ze mną możliwy jest na dwa sposoby: {email} oraz {phone}.',
  'Na odpowiedź czekam pod adresem {email}, a na telefon pod {phone}.',
  'Jeśli wolą Państwo rozmowę, proszę wybrać {phone}, jeśli list, {email}.',
  'Dane do kontaktu ze mną to {email} i {phone}.',
  'Skrzynkę {email} sprawdzam regularnie, a pod {phone} chętnie odbiorę każde połączenie.',
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
  'Czekam na Państwa słowa: {where} odbiera je o każdej porze.',
  'Jeśli wolą Państwo kontakt pisemny, to {where} będzie najlepszym wyborem.',
  'Moje dane kontaktowe to {where}, i pozostają one zawsze aktualne.',
  'Zaglądam regularnie na {where}, więc nic stamtąd mi nie umknie.',
  'Każdą sprawę można ze mną omówić przez {where}, także w najbliższych dniach.',
  'Proszę zachować na przyszłość {where} jako drogę kontaktu ze mną.',
  'O wszystko, co niejasne, proszę bez wahania pytać przez {where}, chętnie wyjaśnię.',
] as const;

const PHONE = [
  'Najszybciej można się ze mną porozumieć telefonicznie, pod numerem {where}.',
  'W razie pytań proszę dzwonić na numer {where}, chętnie odpowiem.',
  'Mój numer telefonu to {where}; proszę dzwonić w dogodnej chwili.',
  'Gdyby prościej było porozmawiać, wystarczy wybrać {where} i zapytać.',
  'Połączenie z numeru Państwa firmy na {where} odbiorę z przyjemnością.',
  'Telefon {where} jest najlepszą drogą, aby szybko wszystko ustalić.',
  'Rozmowę telefoniczną ze mną umożliwia numer {where}, zapraszam w wolnej chwili.',
  'Gdyby coś wymagało omówienia, mój telefon to {where}, do Państwa dyspozycji.',
  'Czekam też na telefon od Państwa, a numer brzmi {where}.',
  'Proszę zachować numer {where} i korzystać z niego w razie potrzeby.',
  'Oddzwonię szybko, jeśli nie uda się od razu połączyć z {where}.',
  'Na wszelkie pytania odpowiem najchętniej w rozmowie, mój telefon: {where}.',
  'Kilka minut pod numerem {where} wystarczy, aby wyjaśnić każdą sprawę.',
  'Można zadzwonić lub wysłać krótką wiadomość tekstową na {where}, odpowiem prędko.',
  'Do bezpośredniej rozmowy służy mój numer {where}, podaję go chętnie.',
  'Jeśli chodzi o rozmowę, najpewniej zastaną mnie Państwo pod {where}.',
  'Numer, pod którym odbieram osobiście, to {where}, proszę śmiało dzwonić.',
] as const;

const NONE = [
  'Najprościej skontaktować się ze mną, odpowiadając wprost na tę wiadomość.',
  'Wystarczy odpowiedzieć na tę wiadomość, a odezwę się tak szybko, jak mogę.',
  'Odpowiedź na ten list dotrze do mnie od razu i chętnie na nią zareaguję.',
  'Proszę odpisać tutaj, a zareaguję bez zbędnej zwłoki.',
  'Ten kanał kontaktu jest stale otwarty i chętnie przeczytam Państwa słowa.',
  'Czekam w tym samym miejscu na każde pytanie, jakie się nasunie.',
  'Zwrotna wiadomość w zupełności wystarczy, abyśmy mogli pozostać w kontakcie.',
  'Każda odpowiedź przesłana tą drogą trafi wprost do mnie.',
  'Można mi odpowiedzieć w tym wątku o dowolnej porze dnia.',
  'Wszystko, o co zechcą Państwo zapytać, proszę napisać właśnie tutaj.',
  'Do kontaktu nie potrzeba nic więcej niż kliknięcia przycisku odpowiedzi.',
  'Będę tu zaglądać regularnie, więc żadne pytanie nie pozostanie bez odzewu.',
  'Na dalszą korespondencję zapraszam tą samą drogą, którą piszę.',
  'Kilka słów w odpowiedzi na te zdania zawsze mnie odnajdzie.',
  'Państwa odpowiedź zobaczę tutaj bez trudu i szybko się odezwę.',
  'Kontakt ze mną jest prosty: proszę nawiązać do tego listu.',
  'Jestem do dyspozycji właśnie tu, gdzie czytają Państwo te słowa.',
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
