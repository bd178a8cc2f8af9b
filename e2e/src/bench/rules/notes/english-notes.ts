import type { NotePool } from './note-pool.js';

export const ENGLISH_NOTES: NotePool = {
  months: ['January', 'March', 'May', 'September', 'October'],
  points: [
    { text: 'new {city} office from {month}' },
    { text: 'team of {n}, two of them new', say: 'the team of {n} that you are building' },
    { text: 'trainees rotate every {n} wks', say: 'the rotation every {n} weeks' },
    { text: 'the move of the {city} depot to night work' },
    { text: 'test rig in {city}, everyone gets a shift', say: 'the test rig in {city}' },
    { text: 'they open a second site in {city}' },
    { text: 'mentor for the first {n} months', say: 'the mentor for the first {n} months' },
    { text: '{n} pilots, none abandoned so far', say: 'the {n} pilots that are running' },
    { text: 'old ledger goes in {month}', say: 'the end of the old ledger in {month}' },
    { text: 'the workshop for apprentices in {city}' },
    { text: 'reviews in pairs, never alone', say: 'the reviews in pairs' },
    { text: 'field day in {month} for all starters', say: 'the field day in {month}' },
  ],
  fits: [
    { text: 'ran the timetable of a bus club for {n} yrs' },
    { text: 'thesis on sensor drift', say: 'my thesis on sensor drift' },
    { text: 'built the stock list of a bike shop' },
    { text: 'summer job at a water board, {n} weeks', say: 'my {n} weeks at a water board' },
  ],
  clarifies: [
    { text: 'vague on availability', say: 'I can start in {month}' },
    { text: 'forgot the second half of the index question', say: 'an index also costs on every write' },
  ],
  unsaids: [
    { text: 'sailing licence since {month}' },
    { text: 'kept the books of the choir', say: 'I have kept the books of a choir' },
  ],
  promises: [
    { text: 'notebook with the load curves', say: 'my notebook with the load curves' },
    { text: 'one page summary of the thesis', say: 'a one-page summary of my thesis' },
  ],
};
