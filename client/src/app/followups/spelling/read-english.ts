import type { GrammarRemark, ReadGrammar } from '@afterfair/shared/rules';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';

/** Opens the English checker; British and American spelling are both right. */
export async function readEnglish(wasm: string): Promise<ReadGrammar> {
  const binary = createBinaryModuleFromUrl(wasm, 'slim');
  const british = new LocalLinter({ binary, dialect: Dialect.British });
  await british.setup();
  let american: LocalLinter | null = null;
  return async (text) => {
    const remarks = await read(british, text);
    if (!remarks.some(isSpelling)) return remarks;
    american ??= new LocalLinter({ binary, dialect: Dialect.American });
    const abroad = new Set((await read(american, text)).filter(isSpelling).map(({ at }) => at.join()));
    return remarks.filter((remark) => !isSpelling(remark) || abroad.has(remark.at.join()));
  };
}

async function read(linter: LocalLinter, text: string): Promise<GrammarRemark[]> {
  const lints = await linter.lint(text, { language: 'plaintext' });
  return lints.map((lint) => {
    const { start, end } = lint.span();
    const instead = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
    return { kind: lint.lint_kind(), message: lint.message(), at: [start, end], instead };
  });
}

function isSpelling({ kind }: GrammarRemark): boolean {
  return kind === 'Spelling';
}
