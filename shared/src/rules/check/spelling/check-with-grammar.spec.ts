import { beforeAll, describe, expect, it } from '@jest/globals';
import { Dialect, LocalLinter } from 'harper.js';
import { slimBinary } from 'harper.js/slimBinary';
import type { SpellingPort } from '../spelling-port.js';
import { checkWithGrammar } from './check-with-grammar.js';
import type { GrammarRemark } from './check-with-grammar.js';

describe('K14: spelling and grammar of English', () => {
  let port: SpellingPort;
  beforeAll(async () => {
    const harper = new LocalLinter({ binary: slimBinary, dialect: Dialect.British });
    await harper.setup();
    port = checkWithGrammar('en', async (text) =>
      (await harper.lint(text, { language: 'plaintext' })).map((lint): GrammarRemark => {
        const { start, end } = lint.span();
        const instead = lint.suggestions().map((suggestion) => suggestion.get_replacement_text());
        return { kind: lint.lint_kind(), message: lint.message(), at: [start, end], instead };
      }),
    );
  });

  it('finds slips of spelling and of grammar, with their place and a repair', async () => {
    const body = 'Thank you 😀 for teh talk. I were happy to recieve it.';
    const findings = await port.check(body, []);
    expect(findings.map(({ at, repair }) => [body.slice(...(at ?? [])), repair])).toEqual([
      ['teh', 'the'],
      ['were', 'was'],
      ['recieve', 'receive'],
    ]);
    expect(findings).toMatchObject([{ rule: 'K14', severity: 'warning' }, {}, {}]);
  });

  it('leaves names, companies and the attendee’s own words alone', async () => {
    const body = 'Dear Ms Oberlechtner, thank you for the cleanroom tour at Rheinhalde Netztechnik.';
    expect((await port.check(body, [])).length).toBeGreaterThan(2);
    const known = ['Katrin Oberlechtner', 'Rheinhalde Netztechnik GmbH', 'tour of the cleanroom'];
    expect(await port.check(body, known)).toEqual([]);
  });

  it('takes a spelling that is right in another country, and asks about it only then', async () => {
    const remark = (kind: string, at: [number, number]): GrammarRemark => ({
      kind,
      message: '',
      at,
      instead: [],
    });
    const asked: string[] = [];
    const british = (text: string) =>
      Promise.resolve(text === 'fine' ? [] : [remark('Spelling', [0, 5]), remark('Spelling', [6, 9])]);
    const american = (text: string) => {
      asked.push(text);
      return Promise.resolve([remark('Spelling', [6, 9])]);
    };
    const both = checkWithGrammar('en', british, american);
    expect(await both.check('color teh', [])).toMatchObject([{ at: [6, 9] }]);
    await both.check('fine', []);
    await both.check('color teh', ['color', 'teh']);
    expect(asked).toEqual(['color teh']);
  });

  it('leaves style to the writer', async () => {
    const read = () =>
      Promise.resolve(
        ['Style', 'Spelling', 'Readability'].map((kind): GrammarRemark => ({
          kind,
          message: kind,
          at: [0, 3],
          instead: [],
        })),
      );
    const findings = await checkWithGrammar('en', read).check('abc', []);
    expect(findings).toEqual([{ rule: 'K14', severity: 'warning', message: 'Spelling', at: [0, 3] }]);
  });
});
