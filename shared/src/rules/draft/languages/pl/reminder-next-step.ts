/** The question of a reminder where a date of decision was noted; that date has passed. */
export const REMINDER_NEXT_DATED = [
  'Do {until} spodziewana była decyzja; czy mogę uprzejmie zapytać, jaki jest jej wynik?',
  'Ponieważ podany termin ({date}) już minął, z wdzięcznością przyjmę choćby krótką wiadomość o decyzji.',
  'Mam zapisane, że rozstrzygnięcie miało zapaść do {until}, stąd moje uprzejme pytanie o stan sprawy.',
  'Jeśli decyzja planowana do {until} wymaga więcej czasu, spokojnie poczekam na nowy termin.',
  'W rozmowie padła data ({date}); czy wolno mi zapytać, jak potoczyły się sprawy od tej pory?',
  'Wiem, że plany bywają zmienne, dlatego pytam tylko, czy podana data ({date}) nadal obowiązuje.',
  'Skoro zapowiedziany termin, {date}, jest już za nami, pozwalam sobie zapytać o dalszy przebieg rekrutacji.',
  'Proszę o wiadomość w dogodnej dla Państwa chwili, co postanowiono do {until}.',
  'Jeżeli do {until} udało się podjąć decyzję, proszę o krótką informację, a jeśli nie, chętnie jeszcze poczekam.',
  'Do {until} miała zapaść decyzja i z zainteresowaniem przyjmę każdą wiadomość na ten temat.',
  'Zgodnie z moją notatką termin decyzji to {date}; proszę o słowo, kiedy tylko znajdzie się chwila.',
] as const;

/** The question of a reminder without a date. */
export const REMINDER_NEXT_OPEN = [
  'Czy w dogodnej chwili mogą mi Państwo powiedzieć, jak wygląda dalszy przebieg rekrutacji?',
  'Wiem, że takie decyzje wymagają czasu, dlatego cierpliwie czekam i proszę jedynie o krótką informację.',
  'Jeżeli wiadomo już, kiedy można spodziewać się odpowiedzi, chętnie zapiszę sobie tę datę.',
  'Bez żadnego pośpiechu pytam, jaki może być kolejny krok po Państwa stronie.',
  'Nawet jedno zdanie o tym, na jakim etapie są Państwa plany, będzie dla mnie cenne.',
  'Gdyby do podjęcia decyzji brakowało czegoś ode mnie, z przyjemnością to dostarczę.',
  'Pozwalam sobie uprzejmie zapytać, czy w tej sprawie pojawiło się coś nowego.',
  'Z ciekawością usłyszę, jak się sprawy mają, gdy tylko znajdą Państwo wolną chwilę.',
  'Proszę o wiadomość, czy moja kandydatura jest nadal brana pod uwagę; chętnie też jeszcze poczekam.',
  'Jeśli przydatna okaże się ponowna rozmowa, dopasuję się do Państwa kalendarza bez trudu.',
  'Rozumiem, że obowiązków nie brakuje, więc odpowiedź w dowolnym terminie przyjmę z wdzięcznością.',
] as const;
