import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';

/** The title stands in quotation marks after „stanowisko”, so that it needs no case. */
const IN_POSITION = [
  'Stanowisko „{position}” w firmie {employer} bardzo mnie interesuje i chętnie wezmę udział w dalszych etapach rekrutacji.',
  'Po tym spotkaniu moje zainteresowanie stanowiskiem „{position}” jest jeszcze większe, a praca w Państwa zespole tym bardziej mnie przyciąga.',
  'Z pełnym przekonaniem podtrzymuję chęć ubiegania się o stanowisko „{position}” i z przyjemnością dostarczę potrzebne dokumenty.',
  'Moim celem jest praca na stanowisku „{position}”, dlatego proszę o uwzględnienie mojej kandydatury w dalszym postępowaniu.',
  'Widzę siebie na stanowisku „{position}” i chcę się na nim sprawdzić właśnie w firmie {employer}.',
  'Proszę traktować mnie jako osobę poważnie zainteresowaną stanowiskiem „{position}” oraz wszystkim, co się z nim wiąże.',
  'Praca na stanowisku „{position}” odpowiada temu, czego szukam, i będę się o nią starać z pełnym zaangażowaniem.',
  'Nadal zależy mi na stanowisku „{position}”, a w dalszej rozmowie chętnie pokażę, co mogę wnieść do firmy {employer}.',
  'Firma {employer} jest miejscem, w którym chcę pracować, a stanowisko „{position}” uważam za bardzo dobry początek.',
  'Chętnie dowiem się więcej o zadaniach, jakie obejmuje stanowisko „{position}”, bo poważnie o nim myślę.',
  'Moja gotowość do objęcia stanowiska „{position}” jest niezmienna i z radością przejdę do kolejnego kroku.',
  'Będzie to dla mnie bardzo dobra wiadomość, jeśli moja kandydatura na stanowisko „{position}” okaże się dla Państwa interesująca.',
  'Rekrutacja na stanowisko „{position}” to dla mnie ważna szansa, do której chcę się jak najlepiej przygotować.',
  'Chcę potwierdzić, że interesuje mnie stanowisko „{position}” i że chętnie zwiążę z firmą {employer} swoje zawodowe plany.',
  'Spotkanie utwierdziło mnie w zamiarze kandydowania na stanowisko „{position}” i w chęci dołączenia do firmy {employer}.',
  'O stanowisku „{position}” myślę z dużym zainteresowaniem, a ponowna rozmowa na ten temat będzie dla mnie przyjemnością.',
  'Gdyby moja osoba była brana pod uwagę na stanowisko „{position}”, dołożę wszelkich starań, by tego zaufania nie zawieść.',
] as const;

const IN_COMPANY = [
  'Działalność firmy {employer} jest mi bliska, dlatego chętnie dowiem się, w jakiej roli moja praca może się tam przydać.',
  'Po tej rozmowie tym chętniej wyobrażam sobie pracę dla firmy {employer} i zadania, które mogą mi Państwo powierzyć.',
  'Proszę widzieć we mnie osobę poważnie zainteresowaną pracą w firmie {employer}, teraz albo w nieco dalszej przyszłości.',
  'Praca w Państwa zespole jest dla mnie zachęcającą perspektywą, dlatego chcę wiedzieć, jakie role oferuje teraz firma {employer}.',
  'Gdy w firmie {employer} pojawi się miejsce odpowiednie dla mnie, z przyjemnością zgłoszę swoją kandydaturę.',
  'Swoją zawodową przyszłość chcę budować w firmie {employer} i chętnie przedstawię wszystko, co ułatwi Państwu ocenę.',
  'Spotkanie utwierdziło mnie w przekonaniu, że firma {employer} to miejsce, w którym chcę się rozwijać.',
  'Nadal zależy mi na współpracy z firmą {employer}, a propozycję odpowiedniego stanowiska przyjmę z radością.',
  'To, czym zajmuje się firma {employer}, odpowiada moim zainteresowaniom i chcę poznać możliwości dołączenia do zespołu.',
  'Moje zainteresowanie firmą {employer} jest szczere i chętnie pokażę przy najbliższej okazji, skąd się bierze.',
  'Widzę dla siebie miejsce w firmie {employer} i docenię każdą możliwość, aby to potwierdzić w praktyce.',
  'Z dużą przyjemnością porozmawiam raz jeszcze o tym, w których działach firma {employer} potrzebuje nowych osób.',
  'Chętnie rozważę każdą rolę, w której firma {employer} zechce mnie sprawdzić, i przygotuję się do niej starannie.',
  'Zależy mi na tym, aby dołączyć do firmy {employer}, a każda wskazówka, jak to osiągnąć, będzie cenna.',
  'Jeśli szukają Państwo kogoś z moim przygotowaniem, proszę pamiętać o moim nazwisku: firma {employer} to mój świadomy wybór.',
  'W firmie {employer} chętnie zacznę od każdego zadania, które pozwoli Państwu ocenić moje umiejętności.',
  'Wspólna praca z ludźmi, których skupia firma {employer}, jest tym, do czego dążę, i mówię to z przekonaniem.',
] as const;

const AFTER_OFFER = [
  'Propozycja pracy, jaką złożyła mi firma {employer}, bardzo mnie cieszy i rozważam ją z pełną powagą.',
  'Za złożoną mi ofertę serdecznie dziękuję; możliwość pracy w firmie {employer} to bardzo zachęcająca perspektywa.',
  'Oferta, którą przedstawiła mi firma {employer}, jest dla mnie dużym wyróżnieniem i dowodem zaufania.',
] as const;

const AFTER_REJECTION = [
  'Chętnie zgłoszę się ponownie, jeśli w firmie {employer} otworzy się w przyszłości inne odpowiednie stanowisko.',
  'O firmie {employer} myślę tak samo jak wcześniej i z radością przyjmę wiadomość o innej możliwości.',
  'Firma {employer} nadal jest mi bliska, dlatego proszę, aby o mnie pamiętano przy kolejnych rekrutacjach.',
] as const;

const AFTER_WITHDRAWAL = [
  'Państwu i całej firmie {employer} życzę dużo powodzenia w poszukiwaniu właściwych osób na wolne stanowiska.',
  'Z całego serca życzę firmie {employer} szczęśliwej ręki w wyborze osób, które dołączą do zespołu.',
  'Niech poszukiwania, które prowadzi teraz firma {employer}, zakończą się jak najszybciej znalezieniem najlepszych współpracowników.',
] as const;

/** Interest in the named position or, without one, in the company (D2); after a closed outcome what is still true. */
export function interest(facts: LetterFacts, choose: Choose): Sentence {
  const phrasing = choose('interest', phrasingsFor(facts));
  const text = fill(phrasing, { position: facts.position, employer: facts.employer });
  return { text, slot: 'interest', noteIds: [], rule: 'D2' };
}

function phrasingsFor(facts: LetterFacts): readonly string[] {
  if (facts.outcome === 'rejected') return AFTER_REJECTION;
  if (facts.outcome === 'withdrawn') return AFTER_WITHDRAWAL;
  if (facts.outcome === 'offer') return AFTER_OFFER;
  return facts.position === '' ? IN_COMPANY : IN_POSITION;
}
