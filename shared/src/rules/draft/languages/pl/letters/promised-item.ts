import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { fill } from './fill.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';
import { reach } from './reach.js';

const THANKS = [
  'po rozmowie o firmie {employer}, za którą raz jeszcze dziękuję, została na wydarzeniu {fair} pewna obietnica z mojej strony.',
  'dziękuję za cierpliwość: po wydarzeniu {fair} należała się firmie {employer} ode mnie jedna przesyłka.',
  'wracam do spotkania na wydarzeniu {fair}, za które ponownie dziękuję, i do słowa danego wtedy firmie {employer}.',
  'z podziękowaniem za czas poświęcony mi podczas wydarzenia {fair} przekazuję firmie {employer} umówioną rzecz, która jest już gotowa.',
  'dotrzymuję obietnicy z wydarzenia {fair} i przy tej okazji raz jeszcze dziękuję firmie {employer} za spotkanie.',
  'wydarzenie {fair} zakończyło się dla mnie obietnicą, którą dziś spełniam, dziękując firmie {employer} za dobre przyjęcie.',
  'dziękuję, że firma {employer} zechciała poczekać na to, co na wydarzeniu {fair} było umówione.',
  'spotkanie, które umożliwiło mi wydarzenie {fair}, zakończyło się umową: dziękuję za nie firmie {employer} i odzywam się z obiecaną rzeczą.',
  'tak jak było ustalone na wydarzeniu {fair}, odzywam się z gotową przesyłką i dziękuję firmie {employer} za okazane mi zainteresowanie.',
  'za zainteresowanie moją pracą, jakie okazała na wydarzeniu {fair} firma {employer}, dziękuję i przychodzę z obiecanym materiałem.',
  'zapowiedź z wydarzenia {fair} staje się faktem; za cierpliwość i wcześniejszą rozmowę dziękuję firmie {employer} bardzo serdecznie.',
  'pamiętam dobrze, co na wydarzeniu {fair} zostało ustalone z firmą {employer}, i z podziękowaniem wywiązuję się z umowy.',
  'dziękuję firmie {employer} za otwartość, z jaką traktowano mnie, gdy trwało wydarzenie {fair}; dziś kolej na mnie i moje zobowiązanie.',
  'w ślad za rozmową na wydarzeniu {fair} przesyłam firmie {employer} podziękowanie wraz z tym, co było jeszcze do zrobienia.',
  'ponawiam podziękowanie za wydarzenie {fair}, gdzie firma {employer} miała czas także na moje pytania, i przechodzę do zapowiedzianej sprawy.',
  'był taki punkt naszej rozmowy na wydarzeniu {fair}, do którego dziś wracam, dziękując firmie {employer} za wyrozumiałość.',
  'spełniona obietnica to najlepsze podziękowanie, dlatego po wydarzeniu {fair} zwracam się z nią do firmy {employer}.',
] as const;

const LINKED = [
  'Obiecany materiał jest gotowy pod adresem {link}: {words}',
  'Pod tym adresem, {link}, można już obejrzeć to, co było umówione: {words}',
  'Zapraszam na stronę {link}, gdzie czeka zapowiedziany materiał: {words}',
  'Wszystko znajduje się w jednym miejscu, {link}, a chodzi o to: {words}',
  'Od dziś pod {link} dostępny jest materiał z naszych ustaleń: {words}',
  'Całość jest dostępna na stronie {link}, a znajduje się tam: {words}',
  'Wystarczy otworzyć {link}, aby zobaczyć całość: {words}',
  'Link {link} otwiera rzecz, która była obiecana: {words}',
  'Adres {link} prowadzi do tego, co miało ode mnie dotrzeć: {words}',
  'Gotowe i opublikowane na {link} jest to, co obiecane: {words}',
] as const;

const IN_WORDS = [
  'Oto to, co było obiecane z mojej strony: {words}',
  'Obietnica dotyczyła następującej rzeczy, na którą przyszła pora: {words}',
  'Mam już przygotowany zapowiedziany materiał: {words}',
  'Dziś mogę przekazać to, o czym była mowa: {words}',
  'Gotowa jest rzecz, na którą było trzeba poczekać: {words}',
  'Z przyjemnością oddaję do Państwa dyspozycji obiecany materiał: {words}',
  'Na liście spraw umówionych na spotkaniu zamykam tę pozycję: {words}',
  'Spełniam daną obietnicę i przekazuję taki materiał: {words}',
  'Do Państwa rąk trafia wreszcie to, co zapowiedziane: {words}',
  'Tak jak było umówione, udostępniam to, co gotowe: {words}',
] as const;

function framesOf(phrasings: readonly string[], sentence: readonly string[]): Frames {
  return { phrase: phrasings, clause: phrasings, fragment: phrasings, sentence };
}

const WITH_LINK = framesOf(LINKED, [
  '{words} Całość można już obejrzeć na stronie {link} w dowolnej chwili.',
]);
const WITHOUT_LINK = framesOf(IN_WORDS, ['{words}']);

const INTEREST = [
  'Chętnie porozmawiam o tym materiale, a moje zainteresowanie pracą dla firmy {employer} jest niezmienne.',
  'Mam nadzieję, że okaże się to przydatne, a o pracy dla firmy {employer} nadal poważnie myślę.',
  'Na pytania, jakie nasuną się przy lekturze, chętnie odpowiem; firma {employer} pozostaje mi bliska.',
  'Proszę potraktować to jako znak, że w moich planach firma {employer} ma ważne miejsce.',
  'Będzie mi miło poznać Państwa opinię, tym bardziej że chcę związać się z firmą {employer}.',
  'Każda uwaga będzie dla mnie cenna, bo w firmie {employer} chcę rozwijać się zawodowo.',
  'O szczegółach opowiem z przyjemnością, bo współpraca z firmą {employer} wciąż jest moim celem.',
  'Jeżeli potrzebne będzie coś jeszcze, dostarczę to równie chętnie, bo na firmie {employer} mi zależy.',
  'Liczę na to, że ten przykład dobrze pokaże, w czym mogę pomóc firmie {employer}.',
  'Chętnie rozwinę ten temat w dalszej rozmowie, ponieważ firma {employer} niezmiennie mnie interesuje.',
  'Oby ta przesyłka ułatwiła Państwu odpowiedź na pytanie, czy firma {employer} może mnie potrzebować.',
  'Mam nadzieję na dalszą wymianę zdań, gdyż firma {employer} jest miejscem, z którym wiążę nadzieje.',
  'Zależy mi na Państwa ocenie, ponieważ do firmy {employer} chcę trafić z dobrym przygotowaniem.',
  'Proszę swobodnie przekazać to dalej w firmie {employer}, w której chętnie podejmę pracę.',
  'Swoją pracą chcę służyć firmie {employer} i mam nadzieję, że ten materiał to potwierdza.',
  'Gdyby coś wymagało objaśnienia, chętnie je dopiszę; firma {employer} to dla mnie ważny adresat.',
  'Niech to będzie początek dłuższej współpracy z firmą {employer}, na której bardzo mi zależy.',
] as const;

/** What was promised, now that it is ready (T9). */
export function promisedItem(facts: LetterFacts, promise: Material, choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  const link = webAddress(promise.note.link ?? '');
  const frames = link === '' ? WITHOUT_LINK : WITH_LINK;
  return [
    { text: fill(choose('thanks', THANKS), { employer, fair }), slot: 'thanks', noteIds: [], rule: 'D2' },
    { ...frame('promise', frames, promise, choose, { link }), rule: 'T9' },
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'D2' },
    reach(facts, choose),
  ];
}
