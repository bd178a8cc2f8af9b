import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the files of a checker may lie; the first place that has them counts. */
export type SpellingPlace =
  { kind: 'grammar'; wasm: string } | { kind: 'dictionary'; aff: string; dic: string };

/** The places by language (ISO 639-1): handed in, so that a test can have its own. */
export class SpellingPlaces {
  constructor(readonly byLanguage: Readonly<Record<string, readonly SpellingPlace[]>>) {}
}

/** Where Linux systems keep the Hunspell dictionaries that they were given. */
const OF_THE_SYSTEM = '/usr/share/hunspell';

/**
 * English, French, Spanish and Polish come with this project. German and Italian dictionaries are under the GPL and are
 * only read where the system has them (docs/adr/0012).
 */
export function usualPlaces(systemFolder = OF_THE_SYSTEM): SpellingPlaces {
  const ofSystem = (name: string) => pair(join(systemFolder, name));
  return new SpellingPlaces({
    en: [{ kind: 'grammar', wasm: join(folderOf('harper.js'), 'dist', 'harper_wasm_slim_bg.wasm') }],
    fr: [pair(join(folderOf('dictionary-fr'), 'index'))],
    es: [pair(join(folderOf('dictionary-es'), 'index'))],
    pl: [pair(join(folderOf('dictionary-pl'), 'index'))],
    de: ['de_DE', 'de_DE_frami', 'de_AT', 'de_CH'].map(ofSystem),
    it: [ofSystem('it_IT')],
  });
}

function pair(path: string): SpellingPlace {
  return { kind: 'dictionary', aff: `${path}.aff`, dic: `${path}.dic` };
}

function folderOf(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is not installed.`);
  return dirname(file);
}
