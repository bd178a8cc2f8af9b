import { describe, expect, it } from '@jest/globals';
import { noteContract } from '../../testing/note-contract.js';
import { polish } from './index.js';

const NAMES = ['kacper', 'kacper niezabitowski', 'agnieszka', 'drozdzynska'];

/** What was noted as, what was typed, its shape, and its words in a sentence where they differ. */
const READ = `
point | szkolenie z norweskimi kolegami w lutym | phrase
point | test z excela + krótki tekst po polsku | phrase | test z Excela i krótki tekst po polsku
point | nowe biuro w gdyni | phrase | nowe biuro w Gdyni
point | przemysł lotniczy jako główny klient | phrase
point | oprogramowanie dla 40 szpitali | phrase
point | prom z Gdańska do Szwecji | phrase
point | laboratorium na Politechnice Warszawskiej | phrase
point | dwa laby w olsztynie! | phrase | dwa laboratoria w Olsztynie
point | pompy z dyżurem 24/7 | fragment
point | za rok przenoszą się do katowic | clause | za rok przenoszą się Państwo do Katowic
point | oddzwonią do piątku | clause | oddzwonią Państwo do piątku
point | co roku biorą 10 stażystów | clause | co roku biorą Państwo 10 stażystów
point | mają trzy zakłady w Rzeszowie | clause | mają Państwo trzy zakłady w Rzeszowie
point | drukują części zamienne | clause | drukują Państwo części zamienne
point | mają swoje laboratorium | clause | mają Państwo swoje laboratorium
point | ich serwis działa w nocy | clause | Państwa serwis działa w nocy
point | chłodzą serwery wodą z jeziora | clause | chłodzą Państwo serwery wodą z jeziora
point | wodą z jeziora chłodzone serwery | phrase
point | - nowa hala , w planach druga | fragment | nowa hala, w planach druga
point | co 2 lata wysyłają kogoś na stację | clause | co 2 lata wysyłają Państwo kogoś na stację
point | dostali nagrodę za silnik | clause | dostali Państwo nagrodę za silnik
point | premiera sztuki w maju | phrase
fit | biegły litewski w mowie | phrase
fit | korki z matmy, 5 uczniów | fragment | korepetycje z matematyki, 5 uczniów
point | staże trwają pół roku | clause
point | stażysta może wybrać projekt | clause
point | szukaja testerow i kogos z niemieckim | clause | szukają Państwo testerów i kogoś z niemieckim
point | ser dojrzewa 18 mies., pokazał zdjęcia | clause | ser dojrzewa 18 miesięcy
point | umowa o pracę od 1 dnia, bez b2b | fragment | umowa o pracę od pierwszego dnia, bez B2B
point | piątki = własne projekty, dopytać o limit | fragment | piątki – własne projekty
point | jedna hala, tramwaje dla krakowa, 35 szt. | fragment | jedna hala, tramwaje dla Krakowa, 35 sztuk
point | zespół 4 os.; min. 2 wyjazdy w roku | fragment | zespół 4 osób, minimum 2 wyjazdy w roku
clarify | poprawnie: kwas dodaje się do wody | fragment | kwas dodaje się do wody
point | stażyści robią własny ser na koniec | clause
point | najwięcej czasu schodzi na decyzje | clause
point | otwierają biuro w lublinie | clause | otwierają Państwo biuro w Lublinie
point | nie mają biura w warszawie | clause | nie mają Państwo biura w Warszawie
point | zbudowali farmę pod słupskiem | clause | zbudowali Państwo farmę pod Słupskiem
point | fundusz obligacji, jedyny taki u nich | fragment | fundusz obligacji, jedyny taki u Państwa
point | zespół 22 os., biuro w gdyni | fragment | zespół 22 osób, biuro w Gdyni
point | code review max 24h, jak nie to dzwonią | fragment | code review maksymalnie 24 godziny
point | lublin, nie warszawa, i dobrze im z tym | fragment | Lublin, nie Warszawa
point | eksport do niemiec 40 proc. | fragment | eksport do Niemiec 40 procent
point | hybryda gdańsk, wt i czw | fragment | praca hybrydowa, Gdańsk, wtorek i czwartek
point | odpady serwatki → białko, linia od maja | fragment | odpady serwatki na białko, linia od maja
point | przyłącze, dopiero 2028 | fragment | przyłącze, dopiero w 2028 roku
point | wyjazdy 2x w tyg, co 3 mies. | fragment | wyjazdy 2 razy w tygodniu, co 3 miesiące
point | testy piszą wszyscy, nie ma "działu" | fragment | testy piszą wszyscy, nie ma „działu”
point | zadanie: znaleźć 5 błędów | fragment | zadanie – znaleźć 5 błędów
point | wlasny zespol, rowniez w gdyni | fragment | własny zespół, również w Gdyni
fit | praca mgr o kulturach | phrase | praca magisterska o kulturach
fit | inżynierka o stratach w linii 110 kV | phrase | praca inżynierska o stratach w linii 110 kV
fit | praktyki w zakładzie, 12 tyg | fragment | praktyki w zakładzie, 12 tygodni
fit | prowadzę koło naukowe | clause
unsaid | pisałam o powodzi na blogu | clause
unsaid | niemiecki b2 | phrase | niemiecki B2
clarify | najpierw sprawdziłabym czujnik obok | clause
promise | mapa wietrzności pdf | phrase | mapa wietrzności (PDF)
promise | streszczenie mgr | phrase | streszczenie pracy magisterskiej
promise | 2 notatki z bloga | phrase
theirs | link do ich repozytorium | phrase | link do Państwa repozytorium
`;

/** What was noted as, what was typed, and why it stays with who typed it. */
const PRIVATE = `
point | prezes biega maratony | private | a remark on a person
point | prosiła żeby powtórzyć | private | on what she did
point | p. Ryszard szuka następcy | private | a title
point | kacper zaczynał jako tester | private | a name
point | lunch z Kacprem w biurze | private | a name in another case
point | zespół pani Agnieszki w Gdyni | private | a name in another case
point | od lat pracuje w gdyni | private | somebody without a name
point | nie ma doświadczenia w chmurze | private | what somebody has not
point | od lat jest w tym biurze | private | somebody without a name
point | kolega Maćka tam zaczynał | private | a name nobody met
point | lubi porządek w dokumentach | private | a verb without a subject
clarify | duration obligacji, pomieszałam znak | private | on oneself
unsaid | robię jogurt w domu, głupio było mówić | private | on oneself
fit | pogubiłem się przy pytaniu o bazy | private | on oneself
clarify | dependency injection | private | the slip only
clarify | glupio wyszlo | private | on oneself, without Polish letters
fit | pogubilam sie przy bazach | private | on oneself, without Polish letters
fit | znajomosc prawa bankowego | private | letters that nobody can restore
unsaid | etykiety bym zrobiła sama | private | wishful
point | nosi trampki do garnituru | private | what somebody wears
point | zna się na certyfikatach | private | whom somebody knows
point | chwali dużo i szybko | private | what somebody does, by an ending
point | bardzo konkretna babka | private | a person by an adjective
point | Kowalska odpisze do piątku | private | a surname
point | dr Kos szuka doktorantów | private | a title before a name
point | mila atmosfera, duzo pracy | private | somebody, without Polish letters
point | pisali do mnie rano | private | what they did at the stand
point | pytali o plany | private | what they asked
point | zastrzegła terminy | private | what she added
point | użyła dobrego przykładu | private | what she used
point | biuro (w Gdyni | private | a torn bracket
point | biuro: : w Gdyni | private | colons without words
point | młody, z Radomia | private | what somebody is like
point | nie cierpi tabelek | private | what somebody hates
point | dojeżdża z Tczewa | private | where somebody lives
point | 5k na start | private | pay
unsaid | jestem w trakcie leczenia | private | how one is
promise | zdjęcie dyplomu jak znajdę | private | a condition
point | biuro "w chmurze w Gdyni | private | a stray quotation mark
point | decyzja w grudniu, tak powiedział | private | what he said, as he said it
point | wysłać cv jeszcze dziś | private | what one has to do
point | spytac o staz w lecie | private | what one has to do, without Polish letters
point | trzeba się ogolić na rozmowę | private | what one has to do
point | muszę doczytać o turbinach | private | what one has to do
point | kupują firmę w Łodzi, nie mówić | private | in confidence
point | plan B na wiosnę | private | of other plans
point | lepsi niż wszyscy obok | private | a comparison
point | brak kobiet w zespole | private | unkind
point | atmosfera drętwa | private | unkind
point | czy mają filię w Opolu | private | a question
fit | kurs spawania, nie skończyłem | private | what one did not do
unsaid | nie wspomniałem o stażu w Płocku | private | what one did not say
unsaid | bałam się powiedzieć o przerwie | private | a fear
fit | angielski taki sobie | private | how little one can
fit | CV trochę naciągnięte | private | an untruth
unsaid | astma od dziecka | private | health
point | praktyki płatne od lipca | private | money
point | stawka 35 zł za godzinę | private | money
point | egzamin opłacają, 2 podejścia | private | paid by them
unsaid | przerwa przez chorobę | private | health
point | praca z domu xd | private | a joke
point | chyba biuro w Sopocie | private | a doubt
point | biuro w Sopocie?? | private | a doubt in signs
fit | zgłosiłem... 40 błędów | private | a hesitation
point | nie lubią nadgodzin | private | unkind
point | szkolenia robią sami | private | somebody unclear
point | gdynia | private | a single word
point | biuro przy plaży 🎉 | private | a picture
point | biuro w TODO sprawdzić | private | a placeholder
point | wiele słów ×30 | private | too long
theirs | Kacper podeśle zadanie | private | a name
theirs | odezwą się po świętach | private | no thing
`;

/** Words for the message, their form, and what a frame leaves of them where it brings a word itself. */
const SAID = `
say | nowe centrum sterowania w Gdyni | phrase
say | otwierają Państwo biuro w Lublinie | clause
say | prowadzę koło naukowe | clause
say | Otwierają Państwo biuro w Lublinie. | sentence
say | o nowym biurze w Lublinie | fragment
say | jak szkolą Państwo młodszych kolegów | fragment
say | dwie osoby, jedno biuro | fragment
say | że testy piszą wszyscy. | clause | testy piszą wszyscy
say | pensja 5000 zł, chyba | usable
`;

describe('D10 in Polish: what becomes of a note', () => {
  it.each(noteContract(polish, { names: NAMES, read: READ, kept: PRIVATE, said: SAID }))(
    '%s',
    (_promise, faults) => {
      expect(faults()).toEqual([]);
    },
  );

  it('puts behind a colon what is no nominative for certain', () => {
    const note = {
      kind: 'point',
      words: 'nową linię w Płocku',
      by: 'me',
      said: true,
      names: new Set<string>(),
    } as const;
    expect(polish.readNote(note)).toMatchObject({ shape: 'phrase', form: 'fragment' });
  });
});
