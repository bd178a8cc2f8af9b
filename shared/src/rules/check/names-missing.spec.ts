import { describe, expect, it } from '@jest/globals';
import { makeBatch } from '../make-batch.js';
import { AFTER_THE_CUT, aContact, aFair, anEmployer } from '../testing/a-fair.js';

function foundIn(employer: ReturnType<typeof anEmployer>) {
  const [step] = makeBatch(aFair({ employers: [employer] }), AFTER_THE_CUT).steps;
  return { state: step?.state, rules: step?.findings.map(({ rule }) => rule) };
}

describe('K1: a name that nobody can read names nobody', () => {
  it.each([
    ['a company of zero-width characters', anEmployer({ name: ' \u200B\u2060 ' })],
    ['an empty company', anEmployer({ name: '' })],
    [
      'a contact of a direction mark',
      anEmployer({ contacts: [aContact({ name: '\u202E', salutation: '' })] }),
    ],
  ])('%s blocks the letter', (_what, employer) => {
    const { state, rules } = foundIn(employer);
    expect(state).toBe('blocked');
    expect(rules).toContain('K1');
  });

  it('marks around a readable name change nothing', () => {
    const { state, rules } = foundIn(anEmployer({ name: 'Nord\u202Ewind\u200B Energie' }));
    expect(state).toBe('ready');
    expect(rules).not.toContain('K1');
  });
});
