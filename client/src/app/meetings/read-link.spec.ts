import { describe, expect, it } from '@jest/globals';
import { readLink } from './read-link';

describe('reading a link', () => {
  it('completes what people type', () => {
    expect(readLink(' portfolio.example/maps ')).toBe('https://portfolio.example/maps');
    expect(readLink('http://a.example')).toBe('http://a.example/');
  });

  it('refuses what is no web address', () => {
    for (const typed of ['javascript:alert(1)', 'my portfolio', 'mailto:a@b.example', 'https://', 'notes'])
      expect(readLink(typed)).toBeUndefined();
  });
});
