import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const shapeOf = (kind: NoteKind, words: string) =>
  readNote({ kind, words, by: 'me', said: false, names: new Set(['novalink', 'brightpeak']) }).shape;

describe('D10 in Polish: what a tired student types for nobody else stays private', () => {
  it.each<[NoteKind, string]>([
    ['point', 'gość na stoisku prawie spał'],
    ['point', 'rekruterka młodsza ode mnie haha'],
    ['point', 'mrukliwy, dopóki nie wspomniałem o żeglarstwie'],
    ['point', 'szefowa chyba wszystko kontroluje'],
    ['point', 'płacą gorzej niż stoisko obok'],
    ['point', 'podstawa koło 7 plus premia'],
    ['point', 'nie wiem czy naprawdę kogoś szukają'],
    ['point', 'cały czas bolała mnie głowa'],
    ['point', 'pustka w głowie przy matematyce'],
    ['clarify', 'pomyliłem sql z nosql, wstyd'],
    ['clarify', 'podałam zły rok praktyk'],
    ['clarify', 'zaciąłem się przy wadach'],
    ['point', 'między nami: w marcu zwolnienia'],
    ['point', 'nie wspominać o fuzji'],
    ['point', 'mniej sztywni niż w novalink'],
    ['point', 'niezłe wąsy'],
    ['fit', 'tak naprawdę kod skopiowałem od kolegi'],
    ['unsaid', 'mam adhd'],
    ['point', 'chyba mnie podrywał'],
    ['unsaid', 'oblałam egzamin 2 razy'],
    ['point', 'pani z hr wciąż patrzyła w telefon'],
    ['point', 'wysoki gość z kucykiem'],
    ['point', 'po pięćdziesiątce, zaraz na emeryturę'],
    ['point', 'spocona dłoń'],
    ['point', 'niezbyt lotny'],
    ['point', 'nie umiał wyjaśnić własnego produktu'],
    ['point', 'zachować dla siebie: nowy prezes'],
    ['point', 'nikt jeszcze nie wie, przenoszą się do porto'],
    ['point', '2100 na start'],
    ['point', 'brightpeak daje więcej'],
    ['point', 'drugi wybór po brightpeak'],
    ['point', 'darmowe długopisy i tyle'],
    ['clarify', 'powinnam już wiedzieć, co to oauth'],
    ['clarify', 'zaprzeczyłem sam sobie w datach'],
    ['clarify', 'dziesięć minut gadania o psie'],
    ['fit', 'statystyka zaliczona cudem'],
    ['unsaid', 'biorę antydepresanty'],
    ['unsaid', 'potrzebuję wizy'],
    ['point', 'stoisko śmierdziało rybą'],
    ['point', 'wygląda jak tonący okręt'],
    ['point', 'rekruterka ze szpinakiem w zębach'],
    ['point', 'trochę natarczywy'],
    ['point', 'starszy pan, niedosłyszy'],
    ['point', '3200 przed podatkiem'],
    ['point', 'wolałbym brightpeak'],
    ['point', 'powiedzieli w zaufaniu: stracili klienta'],
    ['point', 'obiecałem nie powtarzać'],
    ['clarify', 'lałem wodę, potem przepraszałem'],
    ['unsaid', 'dochodzę do siebie po operacji'],
    ['fit', 'projekt lekko podkoloryzowany'],
    ['point', 'wątpię, że oddzwonią'],
    ['point', 'nie znają własnego stacku'],
  ])('%s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).toBe('private');
  });

  it.each<[NoteKind, string]>([
    ['point', '12 busów, od czerwca wszystkie elektryczne'],
    ['point', 'stażyści mają własne biurko + mentora'],
    ['point', 'dwie rundy, druga na miejscu w gdyni'],
    ['point', 'przepisują system rozliczeń na rust'],
    ['point', 'nowe laboratorium w 2027, 40 etatów'],
    ['point', 'co piątek godzina demo'],
    ['point', 'start elastyczny, luty lub wrzesień'],
    ['point', 'hamownia w piwnicy, można zwiedzać'],
    ['point', 'spotkanie o 9:15, wspólne godziny 10-15'],
    ['point', 'bez listu, samo cv w pdf'],
    ['fit', 'stacja pogodowa, 6 czujników'],
    ['fit', '2 lata w radiu uczelnianym'],
    ['unsaid', 'podstawy niderlandzkiego'],
    ['unsaid', 'uprawnienia na wózek widłowy'],
    ['point', '5 dni szkoleń w roku'],
    ['point', 'zespół między berlinem a dublinem'],
    ['point', 'warsztat w każdy wtorek, także dla stażystów'],
    ['point', 'bez dress code'],
    ['point', 'drukują części na miejscu'],
    ['fit', 'apka do wspólnych dojazdów, 200 osób'],
    ['point', 'winda działa bez prądu'],
    ['point', 'dni otwarte 3 marca'],
  ])('fit to be read: %s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).not.toBe('private');
  });
});
