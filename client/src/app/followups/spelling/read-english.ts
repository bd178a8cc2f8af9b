import type { GrammarRemark, ReadGrammar } from '@afterfair/shared/rules';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';

/** The English checker: British first, American where it has to be asked too. */
export interface EnglishReaders {
  british: ReadGrammar;
  american: ReadGrammar;
}

/** Opens the English checker from its WebAssembly file; each reader is made when it is first asked. */
export function readEnglish(wasm: string): EnglishReaders {
  const binary = createBinaryModuleFromUrl(wasm, 'slim');
  const reader = (dialect: Dialect): ReadGrammar => {
    let linter: LocalLinter | null = null;
    return (text) => read((linter ??= new LocalLinter({ binary, dialect })), text);
  };
  return { british: reader(Dialect.British), american: reader(Dialect.American) };
}

async function read(linter: LocalLinter, text: string): Promise<GrammarRemark[]> {
  const lints = await linter.lint(text, { language: 'plaintext' });
  return lints.map((lint) => {
    const { start, end } = lint.span();
    const instead = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
    return { kind: lint.lint_kind(), message: lint.message(), at: [start, end], instead };
  });
}
