import { wordsOf } from './words-of.js';

/** Nouns and adjectives that end like an infinitive. */
const NO_INFINITIVE = new Set(
  (
    'software hardware firmware middleware malware welfare mare altare cellulare solare lineare molecolare modulare particolare regolare ' +
    'titolare militare popolare nucleare gare potere dovere piacere parere genere lettere camere tessere opere sfere polvere cenere rovere ' +
    'libere intere severe vere nere austere carcere affare scolare angolare circolare insulare polare stellare vascolare ospedaliere'
  ).split(' '),
);
const INFINITIVE = /^\p{L}{2,}(?:ar|[^i]er|ir)(?:e|mi|si|l[oaie]|gli)$/u;

/** True for a line for oneself to act on: "da ricontrollare", "chiedere meglio", "chiamare giovedì". */
export function readsAsTask(text: string): boolean {
  const [first = ''] = wordsOf(text.replace(/^da /iu, ''));
  return INFINITIVE.test(first) && !NO_INFINITIVE.has(first);
}
