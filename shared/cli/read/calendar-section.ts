import type { Batch, Step, SuppressedStep } from '../../src/contracts/index.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';
import { momentOf } from './moment.js';
import type { PageNames } from './page-names.js';
import { withWhy } from './with-why.js';

/** Whose plan a row of the calendar is, and who stands on the other side of its steps. */
export interface CalendarSide {
  title: string;
  /** Begins the ids of this calendar. */
  mark: string;
  keyOf: (step: Pick<Step, 'attendeeId' | 'contactId'>) => string;
  row: (id: string) => string;
  other: (step: Pick<Step, 'attendeeId' | 'contactId'>) => string;
}

/** The plan as a calendar: a row for each person, a column for each day on which something leaves, then what does not. */
export function calendarSection({ steps, suppressed }: Batch, side: CalendarSide, names: PageNames): Markup {
  const dated = steps
    .map((step) => ({ step, at: momentOf(step.window.bestAt, names.zone(step.contactId)) }))
    .sort((a, b) => (a.at.time < b.at.time ? -1 : 1));
  const days = [...new Map(dated.map(({ at }) => [at.date, at.day]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = [...new Set([...steps, ...suppressed].map(side.keyOf))]
    .map((id) => ({ id, name: side.row(id) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return markup`
<section aria-labelledby="${side.mark}"><h2 id="${side.mark}">${side.title}</h2>
<p class="quiet">Days and times are the recipient's. Struck through: suppressed, with its rule.</p>
<div class="scroll" tabindex="0" role="region" aria-labelledby="${side.mark}"><table class="calendar">
<thead><tr><th scope="col">Who</th>${days.map(([date, day]) => markup`<th scope="col"><time datetime="${date}">${day}</time></th>`)}<th scope="col">Suppressed</th></tr></thead>
<tbody>${rows.map(
    ({ id, name }, row) =>
      markup`<tr><th scope="row"><bdi>${name}</bdi></th>${days.map(
        ([date]) =>
          markup`<td>${dated
            .filter(({ step, at }) => at.date === date && side.keyOf(step) === id)
            .map(({ step, at }, place) =>
              stepChip(step, at.time, `${side.mark}${row}-${date}-${place}`, side, names),
            )}</td>`,
      )}<td>${suppressed
        .filter((step) => side.keyOf(step) === id)
        .map((step, place) => suppressedChip(step, `${side.mark}${row}-x${place}`, side))}</td></tr>`,
  )}</tbody>
</table></div></section>`;
}

function stepChip(step: Step, time: string, id: string, side: CalendarSide, names: PageNames): Markup {
  const { opensAt, targetAt, latestAt } = step.window;
  const zone = names.zone(step.contactId);
  const told = (instant: string) => {
    const at = momentOf(instant, zone);
    return `${at.day} ${at.time}`;
  };
  return withWhy(
    id,
    markup`${time} ${step.kind}`,
    [
      markup`<b><bdi>${side.other(step)}</bdi></b> ${step.kind}, ${step.state}${step.late ? ', late' : ''}`,
      markup`<span class="note">opens ${told(opensAt)}, target ${told(targetAt)}, at the latest ${told(latestAt)} (${zone})</span>`,
      ...step.reasons.map(({ rule, text }) => markup`<span class="note"><b>${rule}</b> ${text}</span>`),
    ],
    `chip ${step.state}`,
  );
}

function suppressedChip(step: SuppressedStep, id: string, side: CalendarSide): Markup {
  return withWhy(
    id,
    markup`<s>${step.kind}</s> ${step.rule}`,
    [
      markup`<b><bdi>${side.other(step)}</bdi></b> ${step.kind}, suppressed: <b>${step.rule}</b> ${step.text}`,
    ],
    'chip',
  );
}
