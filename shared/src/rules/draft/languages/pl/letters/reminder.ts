import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';
import { REMINDER_NEXT_DATED, REMINDER_NEXT_OPEN } from './reminder-next-step.js';
import { dateValues } from './date-values.js';

const THANKS = [
  'dziękuję ponownie za to, że podczas wydarzenia {fair} przedstawiono mi z bliska firmę {employer}.',
  'z przyjemnością wspominam wydarzenie {fair} oraz nasze spotkanie i ponownie dziękuję firmie {employer} za miłe przyjęcie.',
  'na początek chcę raz jeszcze podziękować za czas, jaki firma {employer} znalazła dla mnie na wydarzeniu {fair}.',
  'wydarzenie {fair} minęło, lecz moja wdzięczność wobec firmy {employer} za dobre przyjęcie pozostaje, stąd ponowne podziękowania.',
  'wracam do rozmowy z wydarzenia {fair}, za którą nadal bardzo dziękuję, i do tego, co wiem o firmie {employer}.',
  'za wiadomości, jakie na wydarzeniu {fair} dotarły do mnie o firmie {employer}, składam ponownie szczere podziękowania.',
  'dobrze pamiętam wydarzenie {fair} i to, jak przyjęła mnie firma {employer}, za co po raz kolejny dziękuję.',
  'moje podziękowania dla firmy {employer} za spotkanie, którego ramą było wydarzenie {fair}, są wciąż aktualne i chętnie je ponawiam.',
  'choć wydarzenie {fair} jest już od pewnego czasu za nami, nadal bardzo dziękuję za tamtą rozmowę o firmie {employer}.',
  'dziękuję ponownie za uwagę, z jaką firma {employer} przyjęła mnie podczas wydarzenia {fair}.',
  'rozmowa, którą zawdzięczam firmie {employer} i wydarzeniu {fair}, była dla mnie cenna, za co dziękuję raz jeszcze.',
  'nawiązując do naszego spotkania na wydarzeniu {fair}, chcę ponownie podziękować firmie {employer} za poświęcony mi czas.',
  'wciąż wdzięczne myśli budzi we mnie wydarzenie {fair}, dlatego kieruję do firmy {employer} jeszcze jedno podziękowanie.',
  'pozwalam sobie napisać ponownie, najpierw z podziękowaniem za to, że wydarzenie {fair} zbliżyło mnie do firmy {employer}.',
  'jeszcze raz dziękuję za naszą rozmowę: wydarzenie {fair} pomogło mi zobaczyć, czym na co dzień zajmuje się firma {employer}.',
  'mija czas od wydarzenia {fair}, a podziękowanie należne firmie {employer} za tamtą rozmowę chętnie powtarzam.',
  'list ten zaczynam, tak jak poprzedni, od podziękowania: wydarzenie {fair} i rozmowa z firmą {employer} wiele mi dały.',
] as const;

const IN_POSITION = [
  'Stanowisko „{position}” interesuje mnie tak samo jak w dniu naszej rozmowy.',
  'W pełni aktualna pozostaje moja chęć objęcia stanowiska „{position}”.',
  'Na stanowisku „{position}” nadal bardzo chcę się sprawdzić.',
  'Nic się nie zmieniło w moim zainteresowaniu stanowiskiem „{position}” i Państwa zespołem.',
  'Wciąż poważnie myślę o stanowisku „{position}” i związanych z nim zadaniach.',
  'O stanowisko „{position}” ubiegam się niezmiennie z dużym przekonaniem.',
  'Proszę nadal liczyć mnie do osób zainteresowanych stanowiskiem „{position}”.',
  'Praca na stanowisku „{position}” pozostaje dla mnie bardzo atrakcyjna.',
  'Podtrzymuję wszystko, co było powiedziane o moim zainteresowaniu stanowiskiem „{position}”.',
  'Równie chętnie jak wcześniej podejmę zadania, które obejmuje stanowisko „{position}”.',
  'Stanowisko „{position}” pozostaje pierwszym, o którym myślę, planując swoją przyszłość zawodową.',
  'Z taką samą energią chcę starać się o stanowisko „{position}”.',
  'Zdania nie zmieniam: stanowisko „{position}” w pełni mi odpowiada.',
  'Niezmiennie zależy mi, by powierzono mi stanowisko „{position}” w Państwa firmie.',
  'Gdy myślę o nowej pracy, mam przed oczami stanowisko „{position}”.',
  'Zgłoszenie na stanowisko „{position}” podtrzymuję w całości i bez wahania.',
  'Chętnie udowodnię, że stanowisko „{position}” jest dla mnie odpowiednie.',
] as const;

const IN_COMPANY = [
  'Moje zainteresowanie tym, co robi firma {employer}, wcale nie osłabło.',
  'Do firmy {employer} chcę dołączyć z taką samą chęcią jak w dniu naszego spotkania.',
  'Myśl o współpracy z firmą {employer} towarzyszy mi także dzisiaj.',
  'Jestem tego samego zdania: w firmie {employer} moja praca może się przydać.',
  'Perspektywa, jaką daje firma {employer}, nie przestaje mnie przyciągać.',
  'Firma {employer} nie znika z moich planów zawodowych.',
  'Gotowość do pracy dla firmy {employer} zgłaszam z niesłabnącym przekonaniem.',
  'Zespół firmy {employer} to nadal grono, w którym widzę swoje miejsce.',
  'Po namyśle jeszcze chętniej zwiążę się z firmą {employer}.',
  'Na każdą propozycję, którą złoży mi firma {employer}, odpowiem z radością.',
  'Swój wybór podtrzymuję: firma {employer} odpowiada mi najbardziej.',
  'W sprawie zatrudnienia w firmie {employer} podtrzymuję swoje zgłoszenie bez wahania.',
  'Kiedy planuję kolejne lata, przychodzi mi na myśl firma {employer}.',
  'Chętnie udowodnię w praktyce, że mogę wesprzeć firmę {employer}.',
  'Z taką samą energią staram się o miejsce w firmie {employer}.',
  'Niezmiennie liczę na to, że moja droga zaprowadzi mnie do firmy {employer}.',
  'To, co oferuje firma {employer}, w pełni pokrywa się z moimi oczekiwaniami.',
] as const;

/** A reminder (T4): friendly and patient, without pressure, with their date where it was noted. */
export function reminder(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair, position, decisionDate } = facts;
  const dated = decisionDate !== '';
  const next = choose('next-step', dated ? REMINDER_NEXT_DATED : REMINDER_NEXT_OPEN);
  const interest = choose('interest', position === '' ? IN_COMPANY : IN_POSITION);
  return [
    { text: fill(choose('thanks', THANKS), { employer, fair }), slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: fill(interest, { employer, position }), slot: 'interest', noteIds: [], rule: 'D2' },
    { text: fill(next, dated ? dateValues(decisionDate) : {}), slot: 'next-step', noteIds: [], rule: 'T4' },
    reach(facts, choose),
  ];
}
