import { describe, expect, it } from '@jest/globals';
import { aFair, anEmployer } from '../src/rules/testing/a-fair.js';
import { run } from './run.js';

const FILES: Record<string, string> = {
  'fair.json': JSON.stringify(aFair()),
  'broken.json': '{ "version": ',
  'marked.json': `\uFEFF${JSON.stringify(aFair())}`,
  'only-a-mark.json': '\uFEFF',
  'deep.json': '['.repeat(20_000) + ']'.repeat(20_000),
  'prototype.json': JSON.stringify(aFair()).replace('{', '{"__proto__":{"x":1},'),
  'refused.json': JSON.stringify({ ...aFair(), version: 2, extra: 1 }),
};

function rules(...words: string[]) {
  return run(words, (file) => {
    const text = FILES[file];
    return text === undefined ? { missing: `no such file: ${file}` } : { text };
  });
}

const NOW = ['--now', '2026-11-19T20:00:00+01:00'];

describe('rules batch', () => {
  it('prints the batch as JSON, and nothing else', () => {
    const answer = rules('batch', 'fair.json', ...NOW, '--json');
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(answer.stdout)).toMatchObject({
      version: 1,
      fairId: 'f1',
      now: '2026-11-19T19:00:00.000Z',
      steps: [
        { contactId: 'c1', kind: 'thank-you', state: 'ready' },
        { contactId: 'c1', kind: 'reminder', state: 'foreseen' },
      ],
      suppressed: [],
    });
  });

  it('prints a table for people', () => {
    const { stdout } = rules('batch', 'fair.json', ...NOW);
    expect(stdout).toMatch(/Mira Kovač +Anna Schmidt, Nordwind Energie +thank-you +ready/);
  });
});

describe('section 4: an instant as ISO 8601 allows it', () => {
  it.each([
    ['a comma before the fraction', '2026-11-19T20:00:00,5Z', '2026-11-19T20:00:00.500Z'],
    ['no signs between the parts', '20261119T200000Z', '2026-11-19T20:00:00.000Z'],
    ['the zone in brackets', '2026-11-19T20:00:00+01:00[Europe/Brussels]', '2026-11-19T19:00:00.000Z'],
    ['the hour only', '2026-11-19T20Z', '2026-11-19T20:00:00.000Z'],
  ])('%s', (_name, now, told) => {
    for (const command of ['batch', 'check']) {
      const { status, stdout } = rules(command, 'fair.json', '--now', now, '--json');
      expect({ command, status, now: (JSON.parse(stdout) as { now: string }).now }).toEqual({
        command,
        status: 0,
        now: told,
      });
    }
    expect(rules('read', 'fair.json', '--now', now).status).toBe(0);
  });

  it('the last close of a fair that the page is made for', () => {
    const { fair } = aFair();
    const days = [{ opensAt: '2026-11-19T09:00:00+01:00', closesAt: '2026-11-19T17:00:00,5+01:00' }];
    FILES['comma.json'] = JSON.stringify({ ...aFair(), fair: { ...fair, days } });
    expect(rules('read', 'comma.json').stdout).toBe(
      rules('read', 'comma.json', '--now', '2026-11-19T16:00:00.500Z').stdout,
    );
  });
});

describe('rules check', () => {
  const draft = { contactId: 'c1', kind: 'thank-you', language: 'en', subject: '', body: 'Hello.' };
  FILES['drafts.json'] = JSON.stringify({
    ...aFair(),
    drafts: [
      { ...draft, meetingId: 'm1' },
      { ...draft, meetingIds: ['m1'] },
    ],
  });

  it('K13: takes two drafts to one contact about one meeting for two', () => {
    const body = Array.from({ length: 60 }, (_none, at) => `word${at}`).join(' ');
    const twice = [1, 2].map(() => ({ ...draft, meetingIds: ['m1'], body }));
    FILES['twice.json'] = JSON.stringify({ ...aFair(), drafts: twice });
    const { stdout } = rules('check', 'twice.json', ...NOW, '--json');
    const { drafts } = JSON.parse(stdout) as { drafts: { findings: { rule: string }[] }[] };
    expect(drafts.map(({ findings }) => findings.some(({ rule }) => rule === 'K13'))).toEqual([true, true]);
  });

  it('prints the findings in the order of the input', () => {
    const { status, stdout } = rules('check', 'drafts.json', ...NOW, '--json');
    expect(status).toBe(0);
    const answer = JSON.parse(stdout) as { drafts: { findings: { rule: string }[] }[] };
    expect(answer).toMatchObject({ version: 1, fairId: 'f1', now: '2026-11-19T19:00:00.000Z' });
    expect(answer.drafts).toMatchObject([
      { meetingIds: ['m1'], contactId: 'c1', kind: 'thank-you' },
      { meetingIds: ['m1'] },
    ]);
    expect(answer.drafts[0]?.findings.map(({ rule }) => rule)).toEqual([
      'K1',
      'K1',
      'K4',
      'K9',
      'K10',
      'K10',
      'K11',
      'K11',
      'K15',
      'K20',
    ]);
  });

  it('prints a table for people', () => {
    expect(rules('check', 'drafts.json', ...NOW).stdout).toContain('K4 error');
  });
});

describe('rules read', () => {
  it('prints a page, by itself at the last close of the fair', () => {
    const answer = rules('read', 'fair.json');
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(answer.stdout).toMatch(/^<!doctype html>[^]*At 2026-11-19T16:00:00\.000Z: 2 steps/u);
    expect(rules('read', 'fair.json', ...NOW).stdout).toContain('At 2026-11-19T19:00:00.000Z');
  });

  it('gives the page to a file when it is told which, and nothing to standard output', () => {
    const answer = rules('read', 'fair.json', '--out', 'page.html');
    expect(answer).toMatchObject({ status: 0, stdout: '', stderr: '', out: { file: 'page.html' } });
    expect(answer.out?.text).toBe(rules('read', 'fair.json').stdout);
  });

  it('refuses a document as the other commands do', () => {
    expect(rules('read', 'refused.json')).toMatchObject({ status: 1, stdout: '' });
    expect(rules('read', 'refused.json').stderr).toContain('/version:');
    expect(rules('read', 'refused.json').out).toBeUndefined();
  });
});

describe('a refused document: status 1', () => {
  it('is told on standard output with --json', () => {
    const answer = rules('batch', 'refused.json', ...NOW, '--json');
    expect(answer).toMatchObject({ status: 1, stderr: '' });
    expect(JSON.parse(answer.stdout)).toMatchObject({
      version: 1,
      findings: [{ pointer: '/version' }, { pointer: '/extra' }],
    });
  });

  it('is told a line each on standard error without', () => {
    expect(rules('batch', 'refused.json', ...NOW)).toEqual({
      status: 1,
      stdout: '',
      stderr: '/version: must be 1, the version that is known\n/extra: is not a field of the fair document\n',
    });
  });

  it('is no JSON at all', () => {
    const answer = rules('check', 'broken.json', ...NOW, '--json');
    expect(answer.status).toBe(1);
    expect(JSON.parse(answer.stdout)).toEqual({
      version: 1,
      findings: [{ pointer: '', message: 'is not JSON' }],
    });
  });
});

describe('a hostile document', () => {
  it('may begin with a byte order mark', () => {
    expect(rules('batch', 'marked.json', ...NOW, '--json')).toEqual(
      rules('batch', 'fair.json', ...NOW, '--json'),
    );
  });

  it.each(['batch', 'check', 'read'])('is refused by %s, and never throws', (command) => {
    for (const file of ['broken.json', 'only-a-mark.json', 'deep.json', 'prototype.json']) {
      const answer = rules(command, file, ...NOW);
      expect(answer).toMatchObject({ status: 1, stdout: '' });
      expect(answer.stderr).not.toBe('');
    }
  });

  it.each(['\r\nBcc: x@example.org', '\u2028From: y', '\u0085Subject: z'])(
    'cannot break a subject in two by %j in a name',
    (tail) => {
      const fair = aFair({
        employers: [
          anEmployer({ name: `Nordwind${tail}`, positions: [{ id: 'p1', title: `Engineer${tail}` }] }),
        ],
      });
      const { stdout } = run(['batch', 'x', ...NOW, '--json'], () => ({ text: JSON.stringify(fair) }));
      const batch = JSON.parse(stdout) as { steps: { draft?: { subject: string; body: string } }[] };
      const draft = batch.steps.find((step) => step.draft)?.draft;
      expect(draft?.subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      expect(draft?.body).not.toMatch(/^(?:Bcc|From|Subject):/mu);
    },
  );
});

describe('wrong usage: status 2, nothing on standard output', () => {
  it.each([
    [[]],
    [['bake', 'fair.json', ...NOW]],
    [['batch', ...NOW]],
    [['batch', 'fair.json']],
    [['batch', 'fair.json', '--now', 'tomorrow']],
    [['batch', 'fair.json', 'more.json', ...NOW]],
    [['batch', 'fair.json', ...NOW, '--loud']],
    [['batch', 'nowhere.json', ...NOW]],
    [['batch', 'fair.json', ...NOW, '--out', 'x.html']],
    [['read', 'fair.json', '--json']],
    [['read', 'fair.json', '--now', 'tomorrow']],
    [['read', 'nowhere.json']],
    [['read']],
  ])('%j', (words) => {
    const answer = rules(...words);
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).not.toBe('');
  });

  it('helps when asked', () => {
    expect(rules('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(rules('--help').stdout).toContain('rules batch FILE');
  });
});
