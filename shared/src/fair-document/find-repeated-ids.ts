import type { Fault } from './fault.js';
import type { Loose } from './loose-document.js';

/** Ids that stand twice where they must be unique: each list, contacts and positions in the whole document. */
export function findRepeatedIds(document: Loose): Fault[] {
  const employers = document.at('employers').items();
  const meetings = document.at('meetings').items();
  const spaces = [
    employers,
    employers.flatMap((employer) => employer.at('contacts').items()),
    employers.flatMap((employer) => employer.at('positions').items()),
    document.at('attendees').items(),
    meetings,
    ...meetings.map((meeting) => meeting.at('notes').items()),
    document.at('messages').items(),
  ];
  return spaces.flatMap(repeatedIn);
}

function repeatedIn(items: Loose[]): Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const id = item.at('id').text();
    if (id === undefined) return [];
    if (seen.has(id)) return [{ pointer: item.at('id').pointer, message: `repeats the id ${id}` }];
    seen.add(id);
    return [];
  });
}
