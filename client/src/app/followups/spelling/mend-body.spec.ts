import { describe, expect, it } from '@jest/globals';
import type { Finding } from '@afterfair/shared/contracts';
import { mendBody } from './mend-body';

const finding: Finding = { rule: 'K14', severity: 'warning', message: '', at: [4, 7], repair: 'the' };

describe('K14: the repair of a finding', () => {
  it('stands where the slip stood', () => {
    expect(mendBody('for teh talk', finding)).toBe('for the talk');
  });

  it('takes the space along when a word is taken out', () => {
    expect(mendBody('the the talk', { ...finding, repair: '' })).toBe('the talk');
  });

  it('is none without a place in the body or without words', () => {
    expect(mendBody('for teh talk', { ...finding, at: undefined })).toBeNull();
    expect(mendBody('for teh talk', { ...finding, repair: undefined })).toBeNull();
    expect(mendBody('for teh talk', { ...finding, in: 'subject' })).toBeNull();
  });
});
