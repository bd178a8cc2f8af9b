import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import type { NoteReading } from '../../material.js';
import { readNote } from './read-note.js';

function read(
  kind: NoteKind,
  words: string,
  given: { said?: boolean; by?: 'me' | 'them' } = {},
): NoteReading {
  return readNote({
    kind,
    words,
    by: given.by ?? 'me',
    said: given.said ?? false,
    names: new Set(['kacper', 'kacper niezabitowski', 'agnieszka', 'drozdzynska']),
  });
}

describe('D10 in Polish: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'szkolenie z norweskimi kolegami w lutym', 'phrase', 'szkolenie z norweskimi kolegami w lutym'],
    ['point', 'test z excela + krótki tekst po polsku', 'phrase', 'test z Excela i krótki tekst po polsku'],
    ['point', 'nowe biuro w gdyni', 'phrase', 'nowe biuro w Gdyni'],
    ['point', 'przemysł lotniczy jako główny klient', 'phrase', 'przemysł lotniczy jako główny klient'],
    ['point', 'oprogramowanie dla 40 szpitali', 'phrase', 'oprogramowanie dla 40 szpitali'],
    ['point', 'prom z Gdańska do Szwecji', 'phrase', 'prom z Gdańska do Szwecji'],
    [
      'point',
      'laboratorium na Politechnice Warszawskiej',
      'phrase',
      'laboratorium na Politechnice Warszawskiej',
    ],
    ['point', 'dwa laby w olsztynie!', 'phrase', 'dwa laboratoria w Olsztynie'],
    ['point', 'pompy z dyżurem 24/7', 'fragment', 'pompy z dyżurem 24/7'],
    ['point', 'za rok przenoszą się do katowic', 'clause', 'za rok przenoszą się Państwo do Katowic'],
    ['point', 'oddzwonią do piątku', 'clause', 'oddzwonią Państwo do piątku'],
    ['point', 'co roku biorą 10 stażystów', 'clause', 'co roku biorą Państwo 10 stażystów'],
    ['point', 'mają trzy zakłady w Rzeszowie', 'clause', 'mają Państwo trzy zakłady w Rzeszowie'],
    ['point', 'drukują części zamienne', 'clause', 'drukują Państwo części zamienne'],
    ['point', 'mają swoje laboratorium', 'clause', 'mają Państwo swoje laboratorium'],
    ['point', 'ich serwis działa w nocy', 'clause', 'Państwa serwis działa w nocy'],
    ['point', 'chłodzą serwery wodą z jeziora', 'clause', 'chłodzą Państwo serwery wodą z jeziora'],
    ['point', 'wodą z jeziora chłodzone serwery', 'phrase', 'wodą z jeziora chłodzone serwery'],
    ['point', '- nowa hala , w planach druga', 'fragment', 'nowa hala, w planach druga'],
    ['point', 'co 2 lata wysyłają kogoś na stację', 'clause', 'co 2 lata wysyłają Państwo kogoś na stację'],
    ['point', 'dostali nagrodę za silnik', 'clause', 'dostali Państwo nagrodę za silnik'],
    ['point', 'premiera sztuki w maju', 'phrase', 'premiera sztuki w maju'],
    ['fit', 'biegły litewski w mowie', 'phrase', 'biegły litewski w mowie'],
    ['fit', 'korki z matmy, 5 uczniów', 'fragment', 'korepetycje z matematyki, 5 uczniów'],
    ['point', 'staże trwają pół roku', 'clause', 'staże trwają pół roku'],
    ['point', 'stażysta może wybrać projekt', 'clause', 'stażysta może wybrać projekt'],
    [
      'point',
      'szukaja testerow i kogos z niemieckim',
      'clause',
      'szukają Państwo testerów i kogoś z niemieckim',
    ],
    ['point', 'ser dojrzewa 18 mies., pokazał zdjęcia', 'clause', 'ser dojrzewa 18 miesięcy'],
    ['point', 'umowa o pracę od 1 dnia, bez b2b', 'fragment', 'umowa o pracę od pierwszego dnia, bez B2B'],
    ['point', 'piątki = własne projekty, dopytać o limit', 'fragment', 'piątki – własne projekty'],
    [
      'point',
      'jedna hala, tramwaje dla krakowa, 35 szt.',
      'fragment',
      'jedna hala, tramwaje dla Krakowa, 35 sztuk',
    ],
    ['point', 'zespół 4 os.; min. 2 wyjazdy w roku', 'fragment', 'zespół 4 osób, minimum 2 wyjazdy w roku'],
    ['clarify', 'poprawnie: kwas dodaje się do wody', 'fragment', 'kwas dodaje się do wody'],
    ['point', 'stażyści robią własny ser na koniec', 'clause', 'stażyści robią własny ser na koniec'],
    ['point', 'najwięcej czasu schodzi na decyzje', 'clause', 'najwięcej czasu schodzi na decyzje'],
    ['point', 'otwierają biuro w lublinie', 'clause', 'otwierają Państwo biuro w Lublinie'],
    ['point', 'nie mają biura w warszawie', 'clause', 'nie mają Państwo biura w Warszawie'],
    ['point', 'zbudowali farmę pod słupskiem', 'clause', 'zbudowali Państwo farmę pod Słupskiem'],
    [
      'point',
      'fundusz obligacji, jedyny taki u nich',
      'fragment',
      'fundusz obligacji, jedyny taki u Państwa',
    ],
    ['point', 'zespół 22 os., biuro w gdyni', 'fragment', 'zespół 22 osób, biuro w Gdyni'],
    ['point', 'code review max 24h, jak nie to dzwonią', 'fragment', 'code review maksymalnie 24 godziny'],
    ['point', 'lublin, nie warszawa, i dobrze im z tym', 'fragment', 'Lublin, nie Warszawa'],
    ['point', 'eksport do niemiec 40 proc.', 'fragment', 'eksport do Niemiec 40 procent'],
    ['point', 'hybryda gdańsk, wt i czw', 'fragment', 'praca hybrydowa, Gdańsk, wtorek i czwartek'],
    [
      'point',
      'odpady serwatki → białko, linia od maja',
      'fragment',
      'odpady serwatki na białko, linia od maja',
    ],
    ['point', 'przyłącze, dopiero 2028', 'fragment', 'przyłącze, dopiero w 2028 roku'],
    ['point', 'wyjazdy 2x w tyg, co 3 mies.', 'fragment', 'wyjazdy 2 razy w tygodniu, co 3 miesiące'],
    ['point', 'testy piszą wszyscy, nie ma "działu"', 'fragment', 'testy piszą wszyscy, nie ma „działu”'],
    ['point', 'zadanie: znaleźć 5 błędów', 'fragment', 'zadanie – znaleźć 5 błędów'],
    ['point', 'wlasny zespol, rowniez w gdyni', 'fragment', 'własny zespół, również w Gdyni'],
    ['fit', 'praca mgr o kulturach', 'phrase', 'praca magisterska o kulturach'],
    ['fit', 'inżynierka o stratach w linii 110 kV', 'phrase', 'praca inżynierska o stratach w linii 110 kV'],
    ['fit', 'praktyki w zakładzie, 12 tyg', 'fragment', 'praktyki w zakładzie, 12 tygodni'],
    ['fit', 'prowadzę koło naukowe', 'clause', 'prowadzę koło naukowe'],
    ['unsaid', 'pisałam o powodzi na blogu', 'clause', 'pisałam o powodzi na blogu'],
    ['unsaid', 'niemiecki b2', 'phrase', 'niemiecki B2'],
    ['clarify', 'najpierw sprawdziłabym czujnik obok', 'clause', 'najpierw sprawdziłabym czujnik obok'],
    ['promise', 'mapa wietrzności pdf', 'phrase', 'mapa wietrzności (PDF)'],
    ['promise', 'streszczenie mgr', 'phrase', 'streszczenie pracy magisterskiej'],
    ['promise', '2 notatki z bloga', 'phrase', '2 notatki z bloga'],
  ])('%s: %s', (kind, words, shape, expected) => {
    expect(read(kind, words)).toMatchObject({ shape, words: expected });
  });

  it.each<[string, NoteKind, string]>([
    ['a remark on a person', 'point', 'prezes biega maratony'],
    ['on what she did', 'point', 'prosiła żeby powtórzyć'],
    ['a title', 'point', 'p. Ryszard szuka następcy'],
    ['a name', 'point', 'kacper zaczynał jako tester'],
    ['a name in another case', 'point', 'lunch z Kacprem w biurze'],
    ['a name in another case', 'point', 'zespół pani Agnieszki w Gdyni'],
    ['somebody without a name', 'point', 'od lat pracuje w gdyni'],
    ['what somebody has not', 'point', 'nie ma doświadczenia w chmurze'],
    ['somebody without a name', 'point', 'od lat jest w tym biurze'],
    ['a name nobody met', 'point', 'kolega Maćka tam zaczynał'],
    ['a verb without a subject', 'point', 'lubi porządek w dokumentach'],
    ['on oneself', 'clarify', 'duration obligacji, pomieszałam znak'],
    ['on oneself', 'unsaid', 'robię jogurt w domu, głupio było mówić'],
    ['on oneself', 'fit', 'pogubiłem się przy pytaniu o bazy'],
    ['the slip only', 'clarify', 'dependency injection'],
    ['on oneself, without Polish letters', 'clarify', 'glupio wyszlo'],
    ['on oneself, without Polish letters', 'fit', 'pogubilam sie przy bazach'],
    ['letters that nobody can restore', 'fit', 'znajomosc prawa bankowego'],
    ['wishful', 'unsaid', 'etykiety bym zrobiła sama'],
    ['what somebody wears', 'point', 'nosi trampki do garnituru'],
    ['whom somebody knows', 'point', 'zna się na certyfikatach'],
    ['what somebody does, by an ending', 'point', 'chwali dużo i szybko'],
    ['a person by an adjective', 'point', 'bardzo konkretna babka'],
    ['a surname', 'point', 'Kowalska odpisze do piątku'],
    ['a title before a name', 'point', 'dr Kos szuka doktorantów'],
    ['somebody, without Polish letters', 'point', 'mila atmosfera, duzo pracy'],
    ['what they did at the stand', 'point', 'pisali do mnie rano'],
    ['what they asked', 'point', 'pytali o plany'],
    ['what she added', 'point', 'zastrzegła terminy'],
    ['what she used', 'point', 'użyła dobrego przykładu'],
    ['a torn bracket', 'point', 'biuro (w Gdyni'],
    ['colons without words', 'point', 'biuro: : w Gdyni'],
    ['what somebody is like', 'point', 'młody, z Radomia'],
    ['what somebody hates', 'point', 'nie cierpi tabelek'],
    ['where somebody lives', 'point', 'dojeżdża z Tczewa'],
    ['pay', 'point', '5k na start'],
    ['how one is', 'unsaid', 'jestem w trakcie leczenia'],
    ['a condition', 'promise', 'zdjęcie dyplomu jak znajdę'],
    ['a stray quotation mark', 'point', 'biuro "w chmurze w Gdyni'],
    ['what he said, as he said it', 'point', 'decyzja w grudniu, tak powiedział'],
    ['what one has to do', 'point', 'wysłać cv jeszcze dziś'],
    ['what one has to do, without Polish letters', 'point', 'spytac o staz w lecie'],
    ['what one has to do', 'point', 'trzeba się ogolić na rozmowę'],
    ['what one has to do', 'point', 'muszę doczytać o turbinach'],
    ['in confidence', 'point', 'kupują firmę w Łodzi, nie mówić'],
    ['of other plans', 'point', 'plan B na wiosnę'],
    ['a comparison', 'point', 'lepsi niż wszyscy obok'],
    ['unkind', 'point', 'brak kobiet w zespole'],
    ['unkind', 'point', 'atmosfera drętwa'],
    ['a question', 'point', 'czy mają filię w Opolu'],
    ['what one did not do', 'fit', 'kurs spawania, nie skończyłem'],
    ['what one did not say', 'unsaid', 'nie wspomniałem o stażu w Płocku'],
    ['a fear', 'unsaid', 'bałam się powiedzieć o przerwie'],
    ['how little one can', 'fit', 'angielski taki sobie'],
    ['an untruth', 'fit', 'CV trochę naciągnięte'],
    ['health', 'unsaid', 'astma od dziecka'],
    ['money', 'point', 'praktyki płatne od lipca'],
    ['money', 'point', 'stawka 35 zł za godzinę'],
    ['paid by them', 'point', 'egzamin opłacają, 2 podejścia'],
    ['health', 'unsaid', 'przerwa przez chorobę'],
    ['a joke', 'point', 'praca z domu xd'],
    ['a doubt', 'point', 'chyba biuro w Sopocie'],
    ['a doubt in signs', 'point', 'biuro w Sopocie??'],
    ['a hesitation', 'fit', 'zgłosiłem... 40 błędów'],
    ['unkind', 'point', 'nie lubią nadgodzin'],
    ['somebody unclear', 'point', 'szkolenia robią sami'],
    ['a single word', 'point', 'gdynia'],
    ['a picture', 'point', 'biuro przy plaży 🎉'],
    ['a placeholder', 'point', 'biuro w TODO sprawdzić'],
    ['too long', 'point', 'wiele słów '.repeat(30)],
  ])('private, %s: %s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });

  it('thanks for a promise of theirs only where it is certain what it is', () => {
    expect(read('promise', 'link do ich repozytorium', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'link do Państwa repozytorium',
    });
    expect(read('promise', 'Kacper podeśle zadanie', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'odezwą się po świętach', { by: 'them' }).shape).toBe('private');
  });
});

describe('D10 in Polish: `say` is used as given', () => {
  it.each([
    ['nowe centrum sterowania w Gdyni', 'phrase'],
    ['otwierają Państwo biuro w Lublinie', 'clause'],
    ['prowadzę koło naukowe', 'clause'],
    ['Otwierają Państwo biuro w Lublinie.', 'sentence'],
    ['o nowym biurze w Lublinie', 'fragment'],
    ['jak szkolą Państwo młodszych kolegów', 'fragment'],
    ['dwie osoby, jedno biuro', 'fragment'],
  ])('%s is a %s', (words, form) => {
    expect(read('point', words, { said: true })).toMatchObject({ form, words });
  });

  it('stands behind a colon where it is no nominative for certain', () => {
    expect(read('point', 'nową linię w Płocku', { said: true })).toMatchObject({
      shape: 'phrase',
      form: 'fragment',
    });
  });

  it('loses only „że” and the full stop that the frame brings', () => {
    expect(read('point', 'że testy piszą wszyscy.', { said: true }).words).toBe('testy piszą wszyscy');
  });

  it('is never private, whatever it says', () => {
    expect(read('point', 'pensja 5000 zł, chyba', { said: true }).shape).not.toBe('private');
  });
});
