import type { FairDocument } from '../../src/contracts/index.js';
import { compareBatch } from '../../src/rules/index.js';
import { calendarSection } from './calendar-section.js';
import { lettersSection } from './letters-section.js';
import { likenessSection } from './likeness-section.js';
import { markup } from './markup.js';
import { pageNames } from './page-names.js';
import { PAGE_STYLE } from './page-style.js';

/** The batch of a fair at `now` (ISO 8601) as one page of HTML that needs nothing but itself. */
export function readingPage(document: FairDocument, now: string): string {
  const { batch, byRecipient, byAttendee } = compareBatch(document, now);
  const names = pageNames(document);
  const stepOf = new Map(batch.steps.map((step) => [step.id, step]));
  const { name } = document.fair;
  const count = (state: string) => batch.steps.filter((step) => step.state === state).length;
  const states = [...new Set(batch.steps.map(({ state }) => state))].sort();
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${name}: letters and plan</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#letters">Skip to the letters</a>
<header><h1><bdi>${name}</bdi></h1>
<p>At ${batch.now}: ${batch.steps.length} steps (${states.map((state) => `${count(state)} ${state}`).join(', ')}), ${batch.suppressed.length} suppressed.</p>
<nav aria-label="Parts of the page"><a href="#letters">Letters</a> <a href="#by-attendee">Plan by attendee</a> <a href="#by-recipient">Plan by recipient</a> <a href="#like-recipient">Likeness by recipient</a> <a href="#like-attendee">Likeness by attendee</a></nav></header>
<main>
${lettersSection(batch, document.attendees, names)}
${calendarSection(
  batch,
  {
    title: 'Plan by attendee',
    mark: 'by-attendee',
    keyOf: ({ attendeeId }) => attendeeId,
    row: names.attendee,
    other: ({ contactId }) => names.contact(contactId),
  },
  names,
)}
${calendarSection(
  batch,
  {
    title: 'Plan by recipient',
    mark: 'by-recipient',
    keyOf: ({ contactId }) => contactId,
    row: names.contact,
    other: ({ attendeeId }) => names.attendee(attendeeId),
  },
  names,
)}
${likenessSection(byRecipient, {
  title: 'Likeness by recipient',
  mark: 'like-recipient',
  most: 0.25,
  whose: names.contact,
  draft: (stepId) => names.attendee(stepOf.get(stepId)?.attendeeId ?? ''),
})}
${likenessSection(byAttendee, {
  title: 'Likeness by attendee',
  mark: 'like-attendee',
  most: 0.35,
  whose: names.attendee,
  draft: (stepId) => names.contact(stepOf.get(stepId)?.contactId ?? ''),
})}
</main>
</body>
</html>
`.text;
}
