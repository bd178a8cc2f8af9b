/**
 * Which letters' spelling can be checked (K14), by ISO 639-1: where the checker's files lie on this server. `grammar` reads
 * grammar too, from one WebAssembly file; `dictionary` is a pair of Hunspell files in UTF-8. A language that is not
 * listed has no checker here.
 */
export type SpellingView = Record<string, SpellingSource>;

export type SpellingSource =
  { kind: 'grammar'; wasm: string } | { kind: 'dictionary'; aff: string; dic: string };
