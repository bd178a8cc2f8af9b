import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { dateValues } from './date-values.js';

const DATED = [
  'Wiem, że decyzja ma zapaść do {until}; do tego czasu odpowiem na każde dodatkowe pytanie.',
  'Skoro planują Państwo podjąć decyzję do {until}, proszę o znak, jeśli wcześniej czegoś zabraknie.',
  'Rozstrzygnięcie ma nastąpić do {until}; wcześniej mogę wyjaśnić wszystko, co budzi wątpliwości.',
  'Przed {before}, czyli przed zapowiedzianą decyzją, mogę w każdej chwili uzupełnić swoje dokumenty.',
  'Termin decyzji, {date}, jest mi znany, a gdyby coś było niejasne, wyjaśnię to z przyjemnością.',
  'Na Państwa decyzję, która ma zapaść do {until}, czekam spokojnie i z ciekawością.',
  'Jeżeli przed {before} pomocna okaże się jeszcze jedna rozmowa, dostosuję się do Państwa kalendarza.',
  'Rozumiem, że odpowiedzi mogę się spodziewać do {until}, a tymczasem służę wszelkimi informacjami.',
  'Do {until}, kiedy ma zapaść decyzja, dostarczę wszystko, co ułatwi Państwu wybór.',
  'Termin decyzji ({date}) mam w kalendarzu; gdyby po drodze pojawiły się pytania, proszę o wiadomość.',
  'Zanim nadejdzie {date}, czyli zapowiedziany dzień decyzji, z chęcią przedstawię dodatkowe informacje o sobie.',
  'Mam świadomość, że wybór nastąpi do {until}, dlatego na każdą Państwa wiadomość odpiszę niezwłocznie.',
  'Jeśli do {until} ktoś jeszcze z Państwa zespołu zechce ze mną porozmawiać, znajdę na to czas.',
  'Data, którą Państwo podali ({date}), w zupełności mi odpowiada i cierpliwie poczekam na wynik.',
  'Aby ułatwić decyzję planowaną do {until}, chętnie odpowiem na pytania także innym osobom z zespołu.',
  'Czas, jaki pozostał do {until}, wykorzystam na to, by rzetelnie odpowiedzieć na Państwa ewentualne pytania i uwagi.',
  'Wynik poznam, jak rozumiem, do {until}; jeśli wcześniej przyda się drugie spotkanie, proszę o sygnał.',
] as const;

const OPEN = [
  'Z przyjemnością spotkam się ponownie, a termin dostosuję w pełni do Państwa możliwości.',
  'Proszę o informację, czego potrzebują Państwo ode mnie, aby można było pójść o krok dalej.',
  'Czy mogę prosić, aby w dogodnej chwili dali mi Państwo znać, co wydarzy się w rekrutacji jako następne?',
  'Jeżeli przydatna będzie kolejna rozmowa, dostosuję się do daty, którą mi Państwo zaproponują.',
  'Z ciekawością dowiem się, jaki może być następny krok, gdy tylko znajdą Państwo na to chwilę.',
  'Proszę dać mi znać, jeśli mogę coś jeszcze przesłać albo dokładniej wyjaśnić.',
  'Jakikolwiek będzie ciąg dalszy po Państwa stronie, z radością wezmę w nim udział.',
  'Gdyby w międzyczasie nasunęły się Państwu jakieś pytania, odpowiem na nie z prawdziwą przyjemnością.',
  'Na kolejne spotkanie, osobiste lub na odległość, mogę umówić się w wygodnym dla Państwa czasie.',
  'Przed podjęciem dalszych kroków mogę dostarczyć każdy dokument, jakiego będą Państwo potrzebować.',
  'Jestem do dyspozycji, gdy tylko zechcą Państwo kontynuować rozmowę rozpoczętą na tym spotkaniu.',
  'O dalszych krokach proszę zdecydować w swoim rytmie, a ja do każdego z nich starannie się przygotuję.',
  'Nie chcę niczego przyspieszać, ale każda informacja o kolejnym etapie będzie dla mnie pomocna.',
  'Mogę też przygotować krótkie zadanie próbne, jeśli taki sposób sprawdzenia umiejętności Państwu odpowiada.',
  'Czekam na Państwa sygnał, czy i w jakiej formie warto kontynuować naszą rozmowę.',
  'Telefon, wideorozmowa albo wizyta na miejscu: wybór formy i godziny pozostawiam w Państwa rękach.',
  'Jak potoczy się to dalej, zależy od Państwa; ja ze swej strony chętnie zrobię następny krok.',
] as const;

const NEXT_ROUND = [
  'Dziękuję za zaproszenie do kolejnego etapu i chętnie przygotuję wszystko, co będzie Państwu potrzebne.',
  'Cieszę się na następny etap rekrutacji i proszę o wskazówkę, co warto do niego przygotować.',
  'Do kolejnego etapu podchodzę z radością, a wszelkie potrzebne materiały dostarczę na czas.',
] as const;

const AFTER_OFFER = [
  'O swojej decyzji poinformuję Państwa najszybciej, jak to możliwe, a szczegóły chętnie omówię w rozmowie.',
  'W sprawie dalszych kroków pozostaję do Państwa dyspozycji i z przyjemnością ustalę wszystkie szczegóły.',
  'Chętnie umówię się na rozmowę, w której ustalimy kolejne kroki i dogodny dla obu stron termin.',
] as const;

const CLOSED = [
  'Będzie mi miło, jeśli nasze drogi jeszcze się zejdą i znajdzie się okazja do kolejnej rozmowy.',
  'Liczę na to, że pozostaniemy w kontakcie, i chętnie odpowiem na każdą Państwa wiadomość.',
  'Do zobaczenia, mam nadzieję, przy innej okazji; każda wiadomość od Państwa będzie mile widziana.',
] as const;

/** The next step or the date they gave (D2). */
export function nextStep(facts: LetterFacts, choose: Choose): Sentence {
  const dates = facts.decisionDate === '' ? {} : dateValues(facts.decisionDate);
  const text = fill(choose('next-step', phrasingsFor(facts)), dates);
  return { text, slot: 'next-step', noteIds: [], rule: 'D2' };
}

function phrasingsFor({ outcome, decisionDate }: LetterFacts): readonly string[] {
  if (outcome === 'rejected' || outcome === 'withdrawn') return CLOSED;
  if (outcome === 'next-round') return NEXT_ROUND;
  if (outcome === 'offer') return AFTER_OFFER;
  return decisionDate === '' ? OPEN : DATED;
}
