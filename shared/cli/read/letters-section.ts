import type { Batch, FairAttendee } from '../../src/contracts/index.js';
import { letter } from './letter.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';
import type { PageNames } from './page-names.js';

/** All letters, one fold for each attendee. */
export function lettersSection(batch: Batch, attendees: readonly FairAttendee[], names: PageNames): Markup {
  const folds = attendees.map(({ id, name }, at) => {
    const steps = batch.steps.filter(({ attendeeId }) => attendeeId === id);
    const drafted = steps.filter(({ draft }) => draft);
    const waiting = steps.filter(({ state }) => state === 'needs-note' || state === 'needs-wording');
    return markup`
<details${at === 0 ? markup` open` : ''}>
<summary><h3><bdi>${name}</bdi></h3> <span class="quiet">${drafted.length} letters of ${steps.length} steps${waiting.length > 0 ? `, ${waiting.length} wait for words` : ''}</span></summary>
<div class="letters">${[...drafted, ...waiting].map((step, place) => letter(step, `l${at}-${place}`, names))}</div>
</details>`;
  });
  return markup`<section aria-labelledby="letters"><h2 id="letters">Letters</h2>
<p class="quiet">Point at a sentence, or go to it with the Tab key: the foot of the window says which note and rule it comes from. A tint is the kind of the note: <span class="key point">point</span> <span class="key fit">fit</span> <span class="key clarify">clarify</span> <span class="key unsaid">unsaid</span> <span class="key promise">promise</span></p>
${folds}</section>`;
}
