import type { SpellingSource } from '@afterfair/shared/contracts';
import { checkWithDictionary, checkWithGrammar, type SpellingPort } from '@afterfair/shared/rules';

/** Loads the kept checker for a language, and its files from our server (K14). Rejects when they do not come. */
export async function openChecker(language: string, source: SpellingSource): Promise<SpellingPort> {
  if (source.kind === 'grammar') {
    const { readEnglish } = await import('./read-english');
    const { british, american } = readEnglish(new URL(source.wasm, location.href).href);
    return checkWithGrammar(language, british, american);
  }
  const [{ default: nspell }, aff, dic] = await Promise.all([
    import('nspell'),
    textOf(source.aff),
    textOf(source.dic),
  ]);
  return checkWithDictionary(language, { aff, dic }, nspell);
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}.`);
  return response.text();
}
