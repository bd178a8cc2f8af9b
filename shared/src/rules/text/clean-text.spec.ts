import { describe, expect, it } from '@jest/globals';
import { cleanName } from './clean-name.js';
import { cleanText } from './clean-text.js';

describe('hostile text never breaks a sentence', () => {
  it.each([
    ['line breaks', 'a\r\nb\u2028c', 'a b c'],
    ['bidirectional marks', 'a\u202Eb\u2066c', 'abc'],
    ['zero-width characters', 'a\u200Bb\uFEFFc', 'abc'],
    ['control characters', 'a\u0000b\u0007', 'ab'],
    ['placeholders', 'Hi {{name}} [Name]', 'Hi name Name'],
    ['markup', '<b>bold</b> <script>x</script>', 'bold x'],
    ['a smaller-than sign is no markup', '3 < 4', '3 4'],
    ['ordinary text', ' Ærø, “kl. 3” – 50 % ', 'Ærø, “kl. 3” – 50 %'],
  ])('%s', (_name, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it('a name of 10,000 characters is cut, at a word where there is one, never inside a character', () => {
    expect(cleanName('ab '.repeat(5_000))).toHaveLength(119);
    expect(cleanName(`a${'😀'.repeat(100)}`)).toBe(`a${'😀'.repeat(59)}`);
  });
});
