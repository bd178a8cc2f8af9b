import type { FairContact } from '../../../contracts/index.js';
import type { LetterFacts } from '../facts.js';
import type { LanguagePack } from '../language-pack.js';
import type { WordForm } from '../material.js';

/** What the contract has to know of a language to judge its pack; every name in it stands in no phrasing of the pack. */
export interface LanguageSample {
  pack: LanguagePack;
  /** A letter that knows everything but a link, with an open outcome. */
  facts: LetterFacts;
  /** Others who are addressed in another way, where the language tells them apart. */
  otherAddressees?: readonly string[];
  /** Words of each form, as `readNote` would hand them over. */
  notes: readonly (readonly [WordForm, string])[];
  /** Two words, and twelve, that are fit to be read: the shortest and the longest note. */
  fewWords: string;
  manyWords: string;
  /** How a letter of this language thanks. */
  thanks: RegExp;
  /** How a first sentence may begin after the greeting; a capital letter where nothing is said. */
  opensAfterGreeting?: RegExp;
  /** Dates, `YYYY-MM-DD`, and every form in which they may stand in a sentence. */
  dates: Readonly<Record<string, readonly string[]>>;
  /** What no sentence of this language may have, by its reason. */
  forbidden: Readonly<Record<string, RegExp>>;
  /** How far the pack keeps its phrasings apart (D8): in all that one kind of letter can say, or everywhere. */
  differsWithin: 'kind of letter' | 'pack';
  /** Forms that are one phrasing to D8, made the same: lower-cased text. */
  sameForms?: (text: string) => string;
  /** How contacts are greeted (D3, D5). */
  greetings: readonly (readonly [Pick<FairContact, 'name' | 'salutation' | 'language'>, string])[];
}
