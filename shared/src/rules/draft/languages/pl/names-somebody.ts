import { foldName } from '../../fold-name.js';

const SHORTEST_STEM = 4;
/** Endings change by two letters at most: "Agnieszka, Agnieszki", "Kacper, Kacprem". */
const ENDING = 2;

/** True when a text holds a name of somebody around, in whatever case: it then speaks of a person or another company. */
export function namesSomebody(text: string, names: ReadonlySet<string>): boolean {
  const plain = foldName(text);
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...names].some((name) => {
    if (name.includes(' ')) return plain.includes(name);
    const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - ENDING));
    return words.some(
      (word) => word === name || (stem.length >= SHORTEST_STEM && isCaseOf(word, stem, name)),
    );
  });
}

/** A short stem could be the start of any word, so the rest may only be an ending. */
function isCaseOf(word: string, stem: string, name: string): boolean {
  return word.startsWith(stem) && word.length <= name.length + ENDING + 1;
}
