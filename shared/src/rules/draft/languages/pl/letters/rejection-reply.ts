import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { feedback } from './feedback.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';

const THANKS = [
  'dziękuję za jasną odpowiedź i za uwagę, jaką firma {employer} poświęciła mojej kandydaturze od czasu wydarzenia {fair}.',
  'dziękuję firmie {employer} za informację o decyzji, a przede wszystkim za rozmowę na wydarzeniu {fair}.',
  'przyjmuję Państwa decyzję ze zrozumieniem i dziękuję za dobrą rozmowę o firmie {employer}, którą dało mi wydarzenie {fair}.',
  'bardzo dziękuję za wiadomość i za życzliwość, którą na wydarzeniu {fair} okazała mi firma {employer}.',
  'za otrzymaną informację i za czas, jaki od wydarzenia {fair} poświęciła mi firma {employer}, składam szczere podziękowania.',
  'szanuję podjętą decyzję; dziękuję za wiadomość oraz za spotkanie na wydarzeniu {fair}, dzięki któremu lepiej znam firmę {employer}.',
  'dziękuję, że firma {employer} rozważyła moje zgłoszenie, i z przyjemnością wspominam rozmowę podczas wydarzenia {fair}.',
  'piszę z podziękowaniem za odpowiedź: poznanie firmy {employer} na wydarzeniu {fair} pozostaje dla mnie cennym doświadczeniem.',
  'nie zawsze udaje się od razu, tym bardziej dziękuję firmie {employer} za szczerość i za spotkanie podczas wydarzenia {fair}.',
  'proszę przyjąć podziękowania za rozpatrzenie mojej kandydatury i za spotkanie z firmą {employer} w ramach wydarzenia {fair}.',
  'choć odpowiedź jest odmowna, cieszy mnie szczera rozmowa z wydarzenia {fair}, za co dziękuję firmie {employer}.',
  'dziękuję za rzetelne potraktowanie mojej kandydatury; dobrze będę wspominać wydarzenie {fair} i rozmowę o firmie {employer}.',
  'decyzję przyjmuję do wiadomości, a firmie {employer} dziękuję za czas przeznaczony na moje zgłoszenie po wydarzeniu {fair}.',
  'wiadomość dotarła do mnie i dziękuję za nią, podobnie jak za wydarzenie {fair} i poznanie firmy {employer}.',
  'każda jasna odpowiedź jest cenna, więc dziękuję, że firma {employer} jej udzieliła, jak i za wydarzenie {fair}.',
  'z szacunkiem dla Państwa wyboru dziękuję za informację oraz za to, jak wydarzenie {fair} przybliżyło mi firmę {employer}.',
  'mimo innego wyniku dziękuję firmie {employer} za odpowiedź, a szczególnie za to, jak potraktowano mnie na wydarzeniu {fair}.',
] as const;

const INTEREST = [
  'Zapał do pracy w firmie {employer} mnie nie opuszcza, więc przy kolejnym ogłoszeniu zgłoszę się ponownie.',
  'Moje zainteresowanie pracą w firmie {employer} nie maleje, dlatego proszę pamiętać o mnie przy kolejnych rekrutacjach.',
  'Jeżeli firma {employer} będzie znów szukać osoby o moim profilu, z radością stanę do rozmów.',
  'Moim celem pozostaje firma {employer} i praca w niej, do której chcę się teraz jeszcze lepiej przygotować.',
  'Z uwagą będę śledzić nowe ogłoszenia, bo jako miejsce pracy firma {employer} nadal bardzo mi odpowiada.',
  'Życzę zespołowi firmy {employer} powodzenia i mam nadzieję na inną okazję do współpracy w przyszłości.',
  'Cele, które stawia sobie firma {employer}, są mi nadal bliskie, dlatego na inną możliwość odpowiem z przyjemnością.',
  'Chętnie wezmę udział w następnym naborze, jeśli firma {employer} zechce wtedy wrócić do mojej kandydatury.',
  'Drzwi z mojej strony pozostają otwarte: na propozycję, którą kiedyś złoży firma {employer}, odpowiem bez wahania.',
  'Nie rezygnuję z myśli o pracy w firmie {employer} i ucieszy mnie każda wiadomość o nowym stanowisku.',
  'Być może następnym razem firma {employer} znajdzie dla mnie zadanie, na co szczerze liczę.',
  'Nadal chcę w przyszłości pracować dla firmy {employer} i zamierzam kandydować po raz kolejny.',
  'Proszę zachować moje dane, jeśli to możliwe, na wypadek gdyby firma {employer} uruchomiła podobną rekrutację.',
  'Moja opinia o firmie {employer} jest wciąż jak najlepsza, więc na nowe ogłoszenie zareaguję szybko.',
  'Odmowa nie zmienia tego, że firma {employer} pozostaje wśród miejsc, w których chcę pracować.',
  'Będę rozwijać swoje umiejętności, aby za jakiś czas firma {employer} mogła ocenić je ponownie.',
  'Wierzę, że z firmą {employer} zetknę się jeszcze w dogodniejszych okolicznościach i powtórzę swoje zgłoszenie.',
] as const;

/** The answer to a rejection (T6): gracious, with lasting interest and, where it is wanted, one short request. */
export function rejectionReply(
  facts: LetterFacts,
  points: readonly Material[],
  askFeedback: boolean,
  choose: Choose,
): Sentence[] {
  const { employer, fair } = facts;
  return [
    { text: fill(choose('thanks', THANKS), { employer, fair }), slot: 'thanks', noteIds: [], rule: 'T6' },
    ...laterReference(points, choose),
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'T6' },
    reach(facts, choose),
    ...(askFeedback ? [feedback(choose)] : []),
  ];
}
