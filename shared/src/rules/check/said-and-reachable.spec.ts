import { describe, expect, it } from '@jest/globals';
import type { FairNote, NoteKind } from '../../contracts/index.js';
import type { DraftToCheck } from '../check-draft.js';
import { GOOD, OPENING, check, withMeeting } from '../testing/a-checked-text.js';
import { aFair } from '../testing/a-fair.js';

const note = (text: string, given: Partial<FairNote> = {}): FairNote => ({
  id: 'n1',
  kind: 'point',
  text,
  ...given,
});
const has = (rule: string, given: Partial<DraftToCheck>): boolean =>
  check(given).some((finding) => finding.rule === rule);

describe('K4: what makes a text about this meeting', () => {
  const saying = (words: string): string => GOOD.replace('the new control centre in Kiel', words);
  const nothing = (notes: FairNote[] | undefined, words: string): boolean =>
    has('K4', { document: withMeeting({ notes }), body: saying(words) });

  it.each<[string, string, string, boolean]>([
    ['two words of a note', 'solar farm leasing', 'leasing a farm', true],
    ['in other letters', 'Solar Farm', 'SOLAR farms: one farm', true],
    ['one word of several', 'solar farm leasing', 'your farm', false],
    ['the only word of a note', 'leasing', 'leasing', true],
    ['one word twice', 'leasing leasing solar', 'leasing', false],
    ['part of a word', 'leasing', 'subleasing', false],
    ['a short word with a digit', 'K8', 'K8', true],
    ['a short word without', 'oak', 'oak', false],
    ['a word of four letters', 'oaks', 'oaks', true],
    ['words that stand in every letter', 'your team', 'your team', false],
    ['more of them', 'about their conversation', 'about their conversation', false],
    ['and more', 'some thanks very with will', 'some thanks very with will', false],
    ['the name of the company', 'Nordwind Energie', 'it', false],
    ['the name of the contact', 'Anna Schmidt', 'Anna Schmidt', false],
    ['the name of the fair', 'autumn careers', 'autumn careers', false],
    ['one word besides the name of the company', 'nordwind leasing', 'leasing', true],
    ['an empty note', '', 'it', false],
  ])('%s', (_name, text, words, specific) => {
    expect(nothing([note(text)], words)).toBe(!specific);
  });

  it('one note of several, as typed or as it was to be said', () => {
    const notes = [note('solar farm'), note('oak', { id: 'n2', say: 'your wooden towers' })];
    expect(nothing(notes, 'the wooden towers')).toBe(false);
    expect(nothing(notes, 'the solar farm')).toBe(false);
    expect(nothing(notes, 'the solar towers')).toBe(true);
    expect(nothing(undefined, 'the solar farm')).toBe(true);
  });

  it.each<[NoteKind, boolean]>([
    ['point', true],
    ['clarify', true],
    ['promise', true],
    ['fit', false],
    ['unsaid', false],
  ])('a note of kind %s: %s (D4)', (kind, specific) => {
    expect(nothing([note('solar farm', { kind })], 'the solar farm')).toBe(!specific);
    const sentences = [{ text: OPENING, slot: 'reference' as const, noteIds: ['n0', 'n1'], rule: 'D4' }];
    const given = { document: withMeeting({ notes: [note('x', { kind })] }), sentences };
    expect(has('K4', given)).toBe(!specific);
    expect(has('K4', { ...given, body: GOOD.replace(OPENING, 'Thank you.') })).toBe(true);
  });

  it('the answer to a rejection needs nothing of the kind', () => {
    const body = saying('your plans');
    expect(has('K4', { body, kind: 'rejection-reply' })).toBe(false);
    expect(has('K4', { body, kind: 'promised-item' })).toBe(true);
  });
});

describe('K15: what counts as a way to reach the sender', () => {
  const reach = (words: string): string => GOOD.replace('mira@example.org', words);
  const link = 'https://example.org/nb';

  it.each<[string, string, boolean]>([
    ['an address', 'mira@example.org', true],
    ['the shortest address', 'm@e.o', true],
    ['an address in brackets', '<mira@example.org>', true],
    ['an at sign alone', '@ example.org', false],
    ['an address without a domain', 'mira@example', false],
    ['an address that breaks off', 'mira@example.', false],
    ['two at signs', '@@example.org', false],
    ['a number of seven digits', '5550100', true],
    ['a number in groups', '+385 (1) 555-01.00', true],
    ['a number with strokes', '01/555/0100', true],
    ['a number of six digits', '555010', false],
    ['digits far apart', '5 and 5 and 5 and 0 and 1 and 0 and 0', false],
    ['groups too far apart', '555   0100', false],
    ['a page', 'https://mira.example.org', true],
    ['a page the old way', 'HTTP://mira.example.org', true],
    ['a page after that of a note', `${link} or https://mira.example.org`, true],
    ['the page of a note', link, false],
    ['the page of a note twice', `${link} or ${link}`, false],
    ['half of an address of a page', 'https:// and so on', false],
    ['a page below that of a note', `${link}/mira`, true],
    ['a page that goes on where that of a note ends', `${link}s`, true],
    ['the page of a note in brackets, at the end of a sentence', `home (${link}).`, false],
    ['the page of a note in quotation marks', `“${link}”, or «${link}»!`, false],
    ['a date', 'home from 01.12.2026 on', false],
    ['a date in short', 'home from 1.12.2026 on', false],
    ['a date with strokes', 'home from 01/12/2026 on', false],
    ['a date with hyphens', 'home from 01-12-2026 on', false],
    ['a date as ISO 8601 wants it', 'home from 2026-12-01 on', false],
    ['two dates', 'home from 01.12.2026 - 05.12.2026', false],
    ['a date and a number', 'home on 01.12.2026 at 5550100', true],
    ['years', 'at school 2019-2024', false],
    ['years with a dash', 'at school 2019 – 2024', false],
    ['a number that holds what looks like a date', '+385 1-01.12.2026', true],
    ['a number that goes on behind it', '01.12.2026/55', true],
    ['a number that holds years', '0171/2019-2024', true],
    ['no month', '01.13.2026', true],
    ['no day', '32.12.2026', true],
    ['no year of ours', '01.12.3026', true],
  ])('%s', (_name, words, reachable) => {
    const document = withMeeting({ notes: [note('x', { link })] });
    expect(has('K15', { document, body: reach(words) })).toBe(!reachable);
  });

  it('a note with an empty link takes nothing away', () => {
    const document = withMeeting({ notes: [note('x', { link: '' }), note('y', { id: 'n2', link: ' ' })] });
    expect(has('K15', { document })).toBe(false);
    expect(has('K15', { document, body: reach('5550100') })).toBe(false);
    expect(has('K15', { document, body: reach('https://mira.example.org') })).toBe(false);
    expect(has('K15', { document, body: reach('home') })).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ['a page of theirs', link, true],
    ['another one', 'https://example.org/other', false],
  ])('a promised page counts where it is one of the attendee’s own: %s', (_name, url, reachable) => {
    const [mira] = aFair().attendees;
    const attendees = [{ ...mira, links: [{ label: 'portfolio', url }] }];
    const document = withMeeting({ notes: [note('x', { link })] }, { attendees });
    expect(has('K15', { document, body: reach(link) })).toBe(!reachable);
  });

  it('no note is needed for that', () => {
    expect(has('K15', { document: withMeeting({ notes: undefined }), body: reach('home') })).toBe(true);
  });

  it('digits and signs in the address of a page of a note are nobody’s number', () => {
    const numbers = 'https://example.org/5550100/m@e.org';
    const document = withMeeting({ notes: [note('x', { link: numbers })] });
    expect(has('K15', { document, body: reach(numbers) })).toBe(true);
  });
});
