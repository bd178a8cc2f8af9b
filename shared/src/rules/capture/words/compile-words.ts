import type { Language } from '../../../contracts/index.js';
import { compileDates } from '../dates/compile-dates.js';
import type { DateGrammar } from '../dates/compile-dates.js';
import type { CaptureWords } from './capture-words.js';
import { accentedPatternAt, patternAnywhere, patternAt } from './compile-pattern.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { foldPattern } from './fold-pattern.js';
import { fr } from './fr.js';
import { it } from './it.js';
import { pl } from './pl.js';

/** The words of a language, ready to be tried on a folded line. `…At` patterns are tried at one place. */
export interface LineGrammar {
  language: Language;
  andAt: RegExp;
  metAt: RegExp;
  honorificAt: RegExp;
  notNames: ReadonlySet<string>;
  decides: RegExp;
  leadAt: RegExp;
  fillerAt: RegExp;
  positionAt: RegExp;
  deadlineAt: RegExp;
  not: RegExp;
  promise: {
    mineAt: RegExp;
    mineFirstAt: RegExp;
    mineAccentedAt: RegExp;
    mineLast: RegExp;
    toWhomAt: RegExp;
    theirsAt: RegExp;
    theirsAccentedAt: RegExp;
    theyDoAt: RegExp;
    never: RegExp;
  };
  markers: readonly (readonly ['fit' | 'clarify' | 'unsaid', RegExp])[];
  dates: DateGrammar;
}

const WORDS: Record<Language, CaptureWords> = { en, de, fr, es, it, pl };
const compiled = new Map<Language, LineGrammar>();

let titles: RegExp | undefined;

/** Whether folded words hold one that is known from job titles, of whatever language: titles travel. */
export function holdsTitleWord(text: string): boolean {
  titles ??= patternAnywhere(
    Object.values(WORDS)
      .map((words) => words.titles)
      .join('|'),
  );
  return text.search(titles) >= 0;
}

/** The grammar of a quick line in a language; compiled when it is first asked for. */
export function lineGrammar(language: Language): LineGrammar {
  const known = compiled.get(language);
  if (known) return known;
  const grammar = compile(WORDS[language]);
  compiled.set(language, grammar);
  return grammar;
}

function compile(words: CaptureWords): LineGrammar {
  const { promise, markers } = words;
  return {
    language: words.language,
    andAt: patternAt(words.and),
    metAt: patternAt(words.met),
    honorificAt: patternAt(`(?:${words.honorifics})\\.?`),
    notNames: new Set(
      [words.notNames, ...words.dates.weekdays, ...words.dates.months].flatMap((list) =>
        foldPattern(list).split('|'),
      ),
    ),
    decides: patternAnywhere(words.decides),
    leadAt: patternAt(words.leads),
    fillerAt: patternAt(words.fillers),
    positionAt: patternAt(words.position),
    deadlineAt: patternAt(words.deadline),
    not: patternAnywhere(words.not),
    promise: {
      mineAt: patternAt(promise.mine),
      mineFirstAt: patternAt(promise.mineFirst),
      mineAccentedAt: accentedPatternAt(promise.mineAccented),
      mineLast: patternAnywhere(promise.mineLast ?? ''),
      toWhomAt: patternAt(promise.toWhom),
      theirsAt: patternAt(promise.theirs),
      theirsAccentedAt: accentedPatternAt(promise.theirsAccented),
      theyDoAt: patternAt(promise.theyDo),
      never: patternAnywhere(`${words.not}|${promise.never}`),
    },
    markers: [
      ['fit', patternAt(`(?:${markers.fit}) ?:`)],
      ['clarify', patternAt(`(?:${markers.clarify}) ?:`)],
      ['unsaid', patternAt(`(?:${markers.unsaid}) ?:`)],
    ],
    dates: compileDates(words.dates),
  };
}
