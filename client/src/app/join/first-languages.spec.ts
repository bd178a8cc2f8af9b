import { describe, expect, it } from '@jest/globals';
import { firstLanguages } from './first-languages';

describe('the languages ticked before anybody has', () => {
  it('are the browser’s, each once, without those no letter can be written in', () => {
    expect(firstLanguages(['de-CH', 'de', 'ja', 'EN-gb'], ['pl'])).toEqual(['de', 'en']);
  });

  it('are the fair’s first when the browser speaks none of ours', () => {
    expect(firstLanguages(['ja-JP'], ['nl', 'pl', 'de'])).toEqual(['pl']);
    expect(firstLanguages([], [])).toEqual(['en']);
  });
});
