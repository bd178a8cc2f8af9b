const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** A pattern that says itself what follows. */
const LOOKS_AHEAD = ')';

/** Shorthand and what it stands for, in the order in which it is written out. */
const MEANINGS: readonly (readonly [shorthand: string, meaning: string])[] = [
  ['m\\.\\s?in\\.?', 'między innymi'],
  ['itp\\.?', 'i tym podobne'],
  ['itd\\.?', 'i tak dalej'],
  ['np\\.?(?=\\s)', 'na przykład'],
  ['w\\/g|wg\\.?', 'według'],
  ['ok\\.(?=\\s?\\d)|ok(?=\\s\\d)', 'około'],
  ['tj\\.', 'to jest'],
  ['tzn\\.?', 'to znaczy'],
  ['max\\.?(?=\\s)', 'maksymalnie'],
  ['2 ?x', '2 razy'],
  ['([3-9]|\\d\\d+) ?x', '$1 razy'],
  ['w tyg\\.?', 'w tygodniu'],
  ['(na|co) tyg\\.?', '$1 tydzień'],
  ['o godz\\.? (?=\\d)', 'o godzinie '],
  ['(od|do) godz\\.? (?=\\d)', '$1 godziny '],
  ['od pn do pt|pn ?[-–] ?pt', 'od poniedziałku do piątku'],
  ['(w|we) śr\\.?', '$1 środę'],
  ['pon|pn', 'poniedziałek'],
  ['wt', 'wtorek'],
  ['czw', 'czwartek'],
  ['pt', 'piątek'],
  ['dopiero (20\\d\\d)(?=,|$)', 'dopiero w $1 roku'],
  ['(w|od|do) (20\\d\\d)(?=,|$)', '$1 $2 roku'],
  ['praca mgr', 'praca magisterska'],
  ['pracę mgr', 'pracę magisterską'],
  ['pracy mgr', 'pracy magisterskiej'],
  ['(streszczenie|obrona|temat|konspekt|skrót) mgr', '$1 pracy magisterskiej'],
  ['inżynierka (?=o|z|na|ze\\s)', 'praca inżynierska '],
  ['apka', 'aplikacja'],
  ['apki', 'aplikacji'],
  ['apkę', 'aplikację'],
  ['auto służbowe', 'samochód służbowy'],
  ['hybryda', 'praca hybrydowa'],
  ['po ang\\.?', 'po angielsku'],
  ['po niem\\.?', 'po niemiecku'],
  ['c\\+\\+', 'C++'],
];

const SHORTHAND = MEANINGS.map(([typed, meaning]): readonly [RegExp, string] => [
  new RegExp(`${START}(?:${typed})${typed.endsWith(LOOKS_AHEAD) ? '' : END}`, 'giu'),
  meaning,
]);

/** Common abbreviations written out (D10). */
export function writeOut(text: string): string {
  return SHORTHAND.reduce((line, [typed, meaning]) => line.replace(typed, meaning), text);
}
