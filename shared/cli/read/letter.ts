import type { Draft, Finding, Step } from '../../src/contracts/index.js';
import { markup } from './markup.js';
import type { Markup } from './markup.js';
import { momentOf } from './moment.js';
import type { PageNames } from './page-names.js';
import { placeSentences } from './place-sentences.js';
import { withWhy } from './with-why.js';

/** One step: its letter sentence by sentence, what the checks say, and the notes that wait. */
export function letter(step: Step, id: string, names: PageNames): Markup {
  const { kind, state, contactId, window, channel, draft, late, reasons } = step;
  const zone = names.zone(contactId);
  const best = momentOf(window.bestAt, zone);
  return markup`
<article class="letter" aria-labelledby="${id}">
<h4 id="${id}"><bdi>${names.contact(contactId)}</bdi></h4>
<p class="quiet"><span class="state" data-state="${state}">${state}</span> ${kind} via ${channel}, ${best.day} ${best.time} (${zone})${late ? ', late' : ''}</p>
${draft ? text(draft, step, id, names) : markup`<p class="quiet">No letter yet.</p>`}
${list(
  'Why then',
  reasons.map(({ rule, text: why }) => markup`<b>${rule}</b> ${why}`),
)}
${list(
  'Findings',
  step.findings.map((finding) => findingLine(finding, draft)),
)}
${
  draft
    ? list(
        'Notes not used',
        draft.unused.map(({ noteId, shape }) => noteLine(noteId, shape, step, names)),
      )
    : ''
}
</article>`;
}

function text(draft: Draft, step: Step, id: string, names: PageNames): Markup {
  const stretches = placeSentences(draft.body, draft.sentences);
  return markup`
<div class="paper" lang="${draft.language}">
${draft.subject === '' ? '' : markup`<p class="subject">${draft.subject}</p>`}
<div class="body">${stretches.map(({ text: words, sentence }, at) => {
    if (!sentence) return markup`${words}`;
    const notes = sentence.noteIds.flatMap((noteId) => names.note(noteId, step.meetingIds) ?? []);
    const why = [
      markup`<b>${sentence.rule}</b> ${sentence.slot}`,
      ...notes.map(
        (note) =>
          markup`<span class="note"><b>${note.kind}</b> <bdi>${note.text}</bdi>${note.say === undefined ? '' : markup` — said as <bdi>${note.say}</bdi>`}</span>`,
      ),
    ];
    const look = `sentence ${notes.at(0)?.kind ?? ''}`;
    return withWhy(`${id}-s${at}`, words, why, look);
  })}</div>
</div>`;
}

function findingLine({ rule, severity, message, at, in: where, repair }: Finding, draft?: Draft): Markup {
  const whole = where === 'subject' ? draft?.subject : draft?.body;
  const place = at && whole !== undefined ? whole.slice(at[0], at[1]) : '';
  return markup`<span class="severity" data-severity="${severity}">${severity}</span> <b>${rule}</b> ${message}${place === '' ? '' : markup` <q><bdi>${place}</bdi></q>`}${repair === undefined ? '' : markup` → <q><bdi>${repair}</bdi></q>`}`;
}

function noteLine(noteId: string, shape: string, step: Step, names: PageNames): Markup {
  const note = names.note(noteId, step.meetingIds);
  return markup`<span class="shape" data-shape="${shape}">${shape}</span> <b>${note?.kind ?? ''}</b> <bdi>${note?.text ?? noteId}</bdi>`;
}

function list(title: string, items: readonly Markup[]): Markup {
  if (items.length === 0) return markup``;
  return markup`<h5>${title}</h5><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
