import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

function read(kind: NoteKind, words: string, given: { said?: boolean; by?: 'me' | 'them' } = {}) {
  return readNote({
    kind,
    words,
    by: given.by ?? 'me',
    said: given.said ?? false,
    names: new Set(['keith', 'keith borg', 'van']),
  });
}

describe('D10 in English: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'the new lyon office', 'phrase', 'the new Lyon office'],
    ['point', 'the office dog named after a river', 'fragment', 'the office dog named after a river'],
    ['point', 'the charger fails more often than the battery', 'private', ''],
    ['point', 'they open in lyon in march', 'clause', 'you open in Lyon in March'],
    [
      'point',
      "they're hosting the tests at the harbour",
      'clause',
      'you are hosting the tests at the harbour',
    ],
    [
      'point',
      'level crossings w/ radar instead of gates, 3 pilots',
      'fragment',
      'level crossings with radar instead of gates, 3 pilots',
    ],
    ['point', 'training in kiel, 6 wks', 'fragment', 'training in Kiel, 6 weeks'],
    [
      'fit',
      'two years of load forecasting at a utility',
      'fragment',
      'two years of load forecasting at a utility',
    ],
    ['fit', 'built a gripper from bike tubes', 'clause', 'I built a gripper from bike tubes'],
    ['point', 'team of 9, three of them ex-submarine', 'fragment', 'team of 9, three of them ex-submarine'],
    ['point', 'they test cells in their own container', 'clause', 'you test cells in your own container'],
    ['point', 'they hired a baker, best planner now', 'fragment', 'you hired a baker, best planner now'],
    ['point', 'everybody does 1 wk on the helpdesk', 'fragment', 'everybody does 1 week on the helpdesk'],
    ['fit', 'my cell ageing rig', 'phrase', 'my cell ageing rig'],
    ['fit', 'led the audit of the site', 'clause', 'I led the audit of the site'],
    ['unsaid', 'german b2', 'fragment', 'German B2'],
    ['clarify', 'I would stop the line first', 'clause', 'I would stop the line first'],
    ['promise', 'gripper video', 'phrase', 'the gripper video'],
    ['promise', 'one page on the feed controller', 'phrase', 'one page on the feed controller'],
    ['promise', 'send the repo tonight', 'phrase', 'the repo'],
    ['promise', 'mule accounts paper', 'phrase', 'the mule accounts paper'],
    ['promise', 'messy-csv notebook I mentioned', 'phrase', 'the messy-CSV notebook'],
    ['point', 'hires from the waiting list too', 'clause', 'you hire from the waiting list too'],
    ['point', 'wants somebody who can count', 'clause', 'you want somebody who can count'],
    [
      'point',
      'want someone who isn’t afraid of heights',
      'clause',
      'you want someone who is not afraid of heights',
    ],
    ['point', 'want someone who says "no" early', 'fragment', 'you want someone who says “no” early'],
    ['point', 'keith: they rebuild the billing in q2', 'clause', 'you rebuild the billing in Q2'],
    [
      'point',
      'Keith Borg: juniors get their own desk after ~2 wks',
      'fragment',
      'juniors get their own desk after about 2 weeks',
    ],
    ['point', '"we hire for curiosity"', 'fragment', '“We hire for curiosity”'],
    ['point', 'keith: "the best clerks are nosy"', 'fragment', '“The best clerks are nosy”'],
    ['point', 'linux yes but "boring on purpose"', 'fragment', 'Linux, but “boring on purpose”'],
    [
      'point',
      'you spend 3 wks at sea in your first year',
      'fragment',
      'people spend 3 weeks at sea in their first year',
    ],
    ['point', 'they let you choose the desk', 'clause', 'you let people choose the desk'],
    [
      'point',
      'everything goes through one bus, they build adapters',
      'fragment',
      'everything goes through one bus, you build adapters',
    ],
    ['point', 'half their vans run empty', 'fragment', 'half your vans run empty'],
    ['point', 'spring = audits, summer = fairs', 'fragment', 'spring means audits, summer means fairs'],
    ['point', 'the case = a messy csv', 'fragment', 'the case is a messy CSV'],
    ['point', 'accessibility: screens w/ gloves on', 'fragment', 'accessibility – screens with gloves on'],
    ['point', 'lunch is at 11:45 sharp', 'fragment', 'lunch is at 11:45 sharp'],
    ['point', 'drones do 6 turbines/day', 'fragment', 'drones do 6 turbines per day'],
    ['point', 'gowning test, everyone fails the first', 'fragment', 'gowning test, everyone fails the first'],
    [
      'point',
      'a pump for home dialysis, size of a book',
      'fragment',
      'a pump for home dialysis, size of a book',
    ],
    [
      'point',
      'new control room in kiel, opens in may',
      'fragment',
      'the new control room in Kiel, which opens in May',
    ],
    [
      'point',
      'code is public, can read it before applying',
      'fragment',
      'code is public, and one can read it before applying',
    ],
    ['point', 'junior gets one file', 'fragment', 'a junior gets one file'],
    ['point', 'grad scheme lasts 18 months', 'fragment', 'the graduate scheme lasts 18 months'],
    ['point', 'drive licence needed!!', 'fragment', 'driving licence needed'],
    ['fit', 'built scraper for rental ads', 'clause', 'I built a scraper for rental ads'],
    ['fit', 'can weld, did it on a ferry', 'clause', 'I can weld and did it on a ferry'],
    ['fit', 'logic course, made a toy', 'fragment', 'logic course, and I made a toy'],
    ['fit', 'wrote the survey for our town hall', 'clause', 'I wrote the survey for my town hall'],
    ['unsaid', 'speak at a meetup about git', 'clause', 'I speak at a meetup about git'],
    ['unsaid', 'sheet macros, saves 1h a day', 'fragment', 'sheet macros, saving 1 hour a day'],
    [
      'point',
      'trainee = 9 months then most stay',
      'fragment',
      'for a trainee this means 9 months, then most stay',
    ],
    [
      'fit',
      'subtitles for 3 films, de/fr/en',
      'fragment',
      'subtitles for 3 films, German, French and English',
    ],
    ['unsaid', 'have a licence, got a van even', 'clause', 'I have a licence and got a van even'],
    ['unsaid', 'I worked nights, rota no problem', 'clause', 'I worked nights, rota no problem'],
    ['fit', 'used to repair bikes', 'clause', 'I used to repair bikes'],
    ['point', 'every shift starts w/ a 5 min talk', 'fragment', 'every shift starts with a 5-minute talk'],
    ['point', 'noise 85 db, earplugs at the door', 'fragment', 'noise 85 dB, earplugs at the door'],
    ['fit', 'mentor for first years', 'fragment', 'mentor for first years'],
    ['unsaid', 'plays violin in an orchestra', 'clause', 'I play violin in an orchestra'],
    ['unsaid', 'danish at home, never came up', 'fragment', 'Danish at home'],
    [
      'clarify',
      'blanked on idempotency - meant: same request twice, one charge',
      'fragment',
      'on idempotency, same request twice, one charge',
    ],
    [
      'clarify',
      'asked about leaks, forgot to say I’d stop first',
      'fragment',
      'on leaks, I would stop first',
    ],
    ['clarify', "I'd put a queue between them", 'clause', 'I would put a queue between them'],
  ])('%s: %s', (kind, words, shape, expected) => {
    const found = read(kind, words);
    expect(found.shape).toBe(shape);
    if (shape !== 'private') expect(found.words).toBe(expected);
  });

  it.each<[string, NoteKind, string]>([
    ['a remark on a person', 'point', 'she wants photos of hobby projects'],
    ['a name', 'point', 'keith likes careful analysts'],
    ['on oneself', 'clarify', 'mixed up C-rate and capacity, embarrassing'],
    ['the slip only', 'clarify', 'sensor drift and missing values'],
    ['money', 'point', 'first three months flat paid'],
    ['money in figures', 'point', 'starts at € 3,150'],
    ['health', 'unsaid', 'time off after an illness'],
    ['a joke', 'point', 'hackday seagull detector lol'],
    ['a doubt', 'point', 'office is on an old boat?? or next to it'],
    ['shorthand nobody can read', 'point', 'lab ^2, boats ~ same'],
    ['somebody unclear', 'point', 'they said we could visit them'],
    ['no subject', 'point', 'stopped using story points'],
    ['no subject in its second part', 'point', 'half the team is new, wants more'],
    ['an age', 'point', 'team lead is 26'],
    ['a single word', 'point', 'kiel'],
    ['an age of many', 'point', 'half the lab is under 30'],
    ['a remark behind a fact', 'point', 'they publish refused accounts, odd but honest'],
    ['an opinion', 'point', 'the office has a slide, a bit dark'],
    ['what was hated', 'point', 'they switched the tool, hated it'],
    ['a person without a subject', 'point', 'speaks five languages'],
    ['a reminder', 'point', 'check if they take people without a degree'],
    ['another language', 'point', 'die arbeiten mit python, sehr modern'],
    ['the name of nobody known', 'point', 'joost: the team is new'],
    ['a quotation of nobody known', 'point', 'joost: "nobody reads the manual"'],
    ['a quotation on money', 'point', '"our salaries are public"'],
    ['unclear whose', 'point', 'declarations become law in 2027, so they grow'],
    ['two of anybody', 'point', 'after the scheme you say where you go'],
    ['an illness', 'point', 'the lead had cancer'],
    ['an illness of the family', 'unsaid', 'dialysis at home for two years'],
    ['a salary without a currency', 'point', 'starts at 45k'],
    ['a given name', 'point', 'miguel runs the night lab'],
    ['a title', 'point', 'ms novak retires in spring'],
    ['men and women', 'point', 'they hire mostly men'],
    ['jobs that were cut', 'point', 'they cut 20 jobs last year'],
    ['leave', 'point', '30 days leave'],
    ['praise without reason', 'point', 'really liked the robots'],
    ['another offer', 'unsaid', 'have a 2nd offer already'],
    ['no subject of oneself', 'unsaid', 'could start monday'],
    ['a deed', 'promise', 'connect on linkedin'],
    ['a deed for somebody', 'promise', 'send him the repo'],
    ['what others laugh about', 'point', 'glass roof, hot in july, they laugh about it'],
    ['a delay', 'point', 'launch delayed to may'],
    ['a stutter', 'unsaid', 'i stutter a bit'],
    ['a jibe', 'point', 'they are 70 people, bought by nobody yet'],
    ['a lack', 'fit', 'only theory so far'],
    ['a hobby one laughs about', 'unsaid', 'train nerd since 6'],
    ['a slip beside a word', 'clarify', 'answered gatekeeper, meant gardener'],
    ['the slip with its right word', 'clarify', 'mixed up import and transit'],
    ['an emoji', 'point', 'lunch on the boat 🎉'],
    ['too long', 'point', 'many words '.repeat(20)],
  ])('private: %s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });

  it('thanks for a promise of theirs only where it is certain what it is', () => {
    expect(read('promise', 'link to their open repos', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'the link to your open repos',
    });
    expect(read('promise', 'Keith shares a sample case, redacted', { by: 'them' })).toMatchObject({
      shape: 'fragment',
      words: 'a sample case, redacted',
    });
    expect(read('promise', 'they mail the three articles', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'the three articles',
    });
    expect(read('promise', 'she sends the plan', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'joost sends the plan', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'keith forwards my name', { by: 'them' }).shape).toBe('private');
  });
});

describe('D10 in English: `say` is used as given', () => {
  it.each([
    ['the new control centre in Kiel', 'phrase'],
    ['how you train juniors on live incidents', 'phrase'],
    ['photos of hobby projects', 'phrase'],
    ['you open in Lyon in March', 'clause'],
    ['I ran the cluster of our student union', 'clause'],
    ['You will open in Lyon in March.', 'sentence'],
    ['to send the notebook by Friday', 'fragment'],
    ['built a gripper', 'fragment'],
    ['Kiel and its harbour', 'fragment'],
  ])('%s is a %s', (words, form) => {
    expect(read('point', words, { said: true })).toMatchObject({ form, words });
  });

  it('is never private, whatever it says', () => {
    expect(read('point', 'your salary bands, lol', { said: true }).shape).not.toBe('private');
  });
});
