import { describe, expect, it } from '@jest/globals';
import type { FairDocument, FairMeeting } from '../../src/contracts/index.js';
import { aContact, aFair, aMeeting, anEmployer } from '../../src/rules/testing/a-fair.js';
import { readingPage } from './reading-page.js';

const NOW = '2026-11-19T20:00:00+01:00';

function two(given: { name?: string; fairName?: string; notes?: FairMeeting['notes'] }): FairDocument {
  const fair = aFair();
  const contacts = [
    aContact({ name: given.name ?? 'Anna Schmidt' }),
    aContact({ id: 'c2', name: 'Bo Kern', salutation: 'Mr Kern' }),
  ];
  return {
    ...fair,
    fair: { ...fair.fair, name: given.fairName ?? fair.fair.name },
    employers: [anEmployer({ contacts })],
    meetings: [aMeeting({ contactIds: ['c1', 'c2'], ...(given.notes && { notes: given.notes }) })],
  };
}

describe('the reading page', () => {
  const page = readingPage(two({}), NOW);

  it('holds every letter, sentence by sentence, with its note and its rule (D6)', () => {
    expect(page.match(/<article class="letter"/gu)).toHaveLength(2);
    const sentence = page.slice(page.indexOf('sentence point'), page.indexOf('</span></span></span>'));
    expect(sentence).toContain('the new control centre in Kiel');
    expect(sentence).toMatch(/role="tooltip"[^]*<b>D4<\/b> reference/u);
    expect(sentence).toContain(
      '<bdi>ctrl centre kiel</bdi> — said as <bdi>the new control centre in Kiel</bdi>',
    );
  });

  it('can be reached with the Tab key wherever it tells more on hover, and every description is there', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const described = [
      ...page.matchAll(/<span class="has-why [^"]*" tabindex="0" aria-describedby="([^"]+)"/gu),
    ];
    expect(described.length).toBe(page.match(/class="has-why/gu)?.length);
    for (const [, id] of described) expect(ids).toContain(id);
    expect(page).toContain('.has-why:hover > .why, .has-why:focus > .why');
  });

  it('keeps the paragraphs of a letter', () => {
    expect(page).toMatch(/Ms Schmidt,[^]{0,400}?\n\n/u);
  });

  it('shows the plan by day and what is suppressed with its rule (C4, C8)', () => {
    expect(page).toContain('<time datetime="2026-11-20">Fri 20 Nov</time>');
    expect(page).toMatch(/09:00 thank-you/u);
    expect(page).toMatch(/<s>reminder<\/s> C4/u);
  });

  it('shows how alike two letters are, in words too (D8)', () => {
    expect(page).toMatch(
      /<td data-much="\w+"><span aria-hidden="true">0\.\d\d<\/span><span class="heard">\d+ percent, [\w ]+<\/span>/u,
    );
    expect(page).toContain('Nobody has two drafts to compare.');
  });

  it('lists the notes that no sentence uses, with their shape (D10)', () => {
    const notes = [
      { id: 'n1', kind: 'point' as const, text: 'the new control centre in Kiel' },
      { id: 'n2', kind: 'point' as const, text: 'she was rude' },
    ];
    expect(readingPage(two({ notes }), NOW)).toContain(
      'data-shape="private">private</span> <b>point</b> <bdi>she was rude</bdi>',
    );
  });

  it('asks for nothing from outside', () => {
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|src=/u);
  });

  it('says the same every time (D9)', () => {
    expect(readingPage(two({}), NOW)).toBe(page);
  });

  it.each([
    ['markup', '</title></style><script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['an attribute', '" onfocus="alert(1)" x=\''],
    ['an entity', '&lt;b&gt;&#x3C;'],
    ['a template', '${alert(1)} {{ 1+1 }}'],
    ['another direction of writing', 'Anna \u202Etdimhcs\u2066 \u200B\u0000'],
    ['a lone surrogate', 'Anna \uD800'],
    ['line breaks', 'Anna\r\nSchmidt\u2028'],
  ])('Bad input: %s stays text, in names and notes', (_what, hostile) => {
    const notes = [{ id: 'n1', kind: 'point' as const, text: hostile, say: `the plant ${hostile}` }];
    const hostilePage = readingPage(two({ name: hostile, fairName: hostile, notes }), NOW);
    expect(hostilePage).not.toMatch(/<script|<img|onfocus="|\u202E|\u2066|\u200B|\0|\r|\uD800/u);
    expect([...new Set(tags(hostilePage))].filter((tag) => !KNOWN.includes(tag))).toEqual([]);
  });

  it('Bad input: ten thousand characters in a name', () => {
    expect(readingPage(two({ name: 'A'.repeat(10_000) }), NOW)).toContain('A'.repeat(10_000));
  });
});

/** What the page is made of when nobody is hostile; `q` and `ul` stand around what the checks say. */
const KNOWN = [...tags(readingPage(two({}), NOW)), 'q', 'ul', 'li'];

/** Every kind of element that the page opens. */
function tags(page: string): string[] {
  return [...page.matchAll(/<([a-z][a-z0-9]*)/gu)].map(([, tag = '']) => tag);
}
