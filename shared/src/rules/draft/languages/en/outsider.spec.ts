import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const shapeOf = (kind: NoteKind, words: string) =>
  readNote({ kind, words, by: 'me', said: false, names: new Set(['novalink', 'brightpeak']) }).shape;

describe('D10 in English: what a tired student types for nobody else stays private', () => {
  it.each<[NoteKind, string]>([
    ['point', 'the guy at the desk looked half asleep'],
    ['point', 'recruiter way younger than me lol'],
    ['point', 'grumpy until i mentioned sailing'],
    ['point', 'boss seems a control freak'],
    ['point', 'pays worse than the other booth'],
    ['point', 'base around 38 plus bonus'],
    ['point', 'not sure they are serious about hiring'],
    ['point', 'had a migraine the whole time'],
    ['point', 'my mind went blank at the maths bit'],
    ['clarify', 'said sql was nosql, facepalm'],
    ['clarify', 'gave the wrong year for my internship'],
    ['clarify', 'froze when asked about weaknesses'],
    ['point', 'off the record: layoffs in march'],
    ['point', 'dont mention the merger'],
    ['point', 'less stuffy than novalink'],
    ['point', 'great moustache'],
    ['fit', 'i only copied the code from a friend tbh'],
    ['unsaid', 'i have adhd'],
    ['point', 'think he was flirting'],
    ['unsaid', 'failed the exam twice'],
    ['point', 'hr lady kept checking her phone'],
    ['point', 'tall bloke with a ponytail'],
    ['point', 'mid fifties, close to retiring'],
    ['point', 'sweaty handshake'],
    ['point', 'not the sharpest'],
    ['point', 'could barely explain his own product'],
    ['point', 'keep this to myself: new ceo'],
    ['point', 'nobody knows yet, moving to porto'],
    ['point', 'starting at 2100 a month'],
    ['point', 'brightpeak offered more'],
    ['point', 'second choice after brightpeak'],
    ['point', 'free pens, thats about it'],
    ['clarify', 'should know what oauth is by now'],
    ['clarify', 'contradicted myself about the dates'],
    ['clarify', 'went on for ten minutes about my dog'],
    ['fit', 'barely passed statistics'],
    ['unsaid', 'on antidepressants'],
    ['unsaid', 'need a visa'],
    ['point', 'stand smelt of fish, ha'],
    ['point', 'feels like a sinking ship'],
    ['point', 'recruiter had spinach in her teeth'],
    ['point', 'kind of pushy'],
    ['point', 'older man, hard of hearing'],
    ['point', '3200 before tax'],
    ['point', 'would rather go to brightpeak'],
    ['point', 'told me in confidence they lost a client'],
    ['point', 'promised not to repeat it'],
    ['clarify', 'rambled, then apologised'],
    ['unsaid', 'recovering from surgery'],
    ['fit', 'padded the project a little'],
    ['point', 'doubt ill hear back'],
    ['point', 'clueless about their own stack'],
  ])('%s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).toBe('private');
  });

  it.each<[NoteKind, string]>([
    ['point', '12 vans, all electric since june'],
    ['point', 'interns get own desk and mentor'],
    ['point', 'two rounds, second one on site in cork'],
    ['point', 'they rewrite the billing system in rust'],
    ['point', 'new lab opens 2027, 40 jobs'],
    ['point', 'every friday demo hour'],
    ['point', 'test rig in the cellar, open to visitors'],
    ['point', 'standup at 9.15, core hours 10-3'],
    ['point', 'no cover letter wanted, cv as pdf only'],
    ['fit', 'built a weather station w/ 6 sensors'],
    ['fit', 'ran the uni radio for 2 yrs'],
    ['fit', 'bsc thesis on tidal turbines, 1st'],
    ['unsaid', 'also speak basic dutch'],
    ['unsaid', 'have a forklift licence'],
    ['point', 'training budget, 5 days a year'],
    ['point', 'workshop every tuesday, open to interns'],
    ['point', 'no dress code'],
    ['point', 'they print the parts in house'],
    ['point', 'privately owned, third generation'],
    ['point', 'the lift is powered by gravity'],
    ['point', 'open day on 3 march'],
  ])('fit to be read: %s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).not.toBe('private');
  });
});
