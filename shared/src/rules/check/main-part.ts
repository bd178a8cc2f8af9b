import { cleanName, rememberLast } from '../text/index.js';

/** A greeting may have the addressee's name on a line of its own above it. */
const GREETING_LINES = 2;
const GREETING_WORDS = 8;
const CLOSING_LINE = 60;

/** The paragraphs of a body without greeting and closing, which do not count (D1). */
export function mainPart(body: string, attendeeName: string): readonly string[] {
  const known = mainParts(body);
  const paragraphs = known.get(attendeeName) ?? withoutEnds(body, attendeeName);
  known.set(attendeeName, paragraphs);
  return paragraphs;
}

/** By the attendee's name: most checks of a letter begin with its main part. */
const mainParts = rememberLast((_body) => new Map<string, readonly string[]>());

function withoutEnds(body: string, attendeeName: string): string[] {
  const paragraphs = paragraphsOf(body);
  if (isGreeting(paragraphs.at(0) ?? '')) paragraphs.shift();
  while (paragraphs.length > 1 && isClosing(paragraphs.at(-1) ?? '', attendeeName)) paragraphs.pop();
  return paragraphs;
}

function paragraphsOf(body: string): string[] {
  return body
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function isGreeting(paragraph: string): boolean {
  const lines = paragraph.split('\n');
  return (
    /[,:!]$/u.test(paragraph) &&
    lines.length <= GREETING_LINES &&
    lines.every((line) => line.split(/\s+/u).length <= GREETING_WORDS)
  );
}

/** The sender's name or a short formula, each on a line of its own. */
function isClosing(paragraph: string, attendeeName: string): boolean {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const signed = lines.at(-1) === cleanName(attendeeName);
  const formula = /,$/u.test(lines.at(0) ?? '');
  return (
    (signed || formula) &&
    lines.every((line) => line.length <= CLOSING_LINE || line === cleanName(attendeeName))
  );
}
