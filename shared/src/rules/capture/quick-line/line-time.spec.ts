import { cpuUsage } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../contracts/index.js';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';

describe('Any quick line', () => {
  it.each(['a,', 'decides by ', 'answer by monday, ', 'x@', '(', '#grid ', 'word. ', 'and she sends '])(
    'takes time in proportion to its length: %j',
    (piece) => {
      const facts = lineFacts(...LANGUAGES);
      // Time of this process on the processor: how busy the machine is otherwise does not matter.
      const microseconds = (length: number): number => {
        const line = piece.repeat(Math.ceil(length / piece.length));
        const runs = Array.from({ length: 3 }, () => {
          const before = cpuUsage();
          readQuickLine(line, facts);
          return cpuUsage(before).user;
        });
        return Math.min(...runs);
      };
      microseconds(1_000);
      // Ten times the text: quadratic work would take a hundred times as long.
      expect(microseconds(50_000)).toBeLessThan(40 * Math.max(1_000, microseconds(5_000)));
    },
  );
});
