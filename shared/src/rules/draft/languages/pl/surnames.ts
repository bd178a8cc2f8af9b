import { PROPER_WORDS } from './proper-words.js';

const ENDINGS = '[scd]z?k(?:i|a|iego|iej|iemu|im|ą)|wicz(?:a|em|owi)?|czyk(?:a|iem|owi)?';
/** "Politechnika Warszawska" is nobody. */
const INSTITUTIONS =
  'Politechni|Uniwersyte|Akademi|Bank|Szko|Szpital|Stoczni|Zatok|Park|Port|Hut|Kopalni|Wyż|Zakład|Instytu';
const LIKE_SURNAME = new RegExp(
  `(?<!\\p{L})(?<!(?:${INSTITUTIONS})\\p{L}* )\\p{Lu}\\p{Ll}+(?:${ENDINGS})(?!\\p{L})`,
  'gu',
);

/** True for a text with a word that is most likely a surname: "Kowalska odpisze"; "Gdańska" is a place. */
export function holdsSurname(text: string): boolean {
  return (text.match(LIKE_SURNAME) ?? []).some((word) => !PROPER_WORDS.has(word.toLowerCase()));
}
