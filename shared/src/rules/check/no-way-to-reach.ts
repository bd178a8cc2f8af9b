import type { Check } from './text-under-check.js';

const MAIL = /[^\s@<>]@[^\s@<>]{1,128}\.[^\s@<>]/u;
const PHONE = /\d(?:[\s()./-]{0,2}\d){6}/u;
const WEB = /https?:\/\/\S/iu;

/** K15: a way to reach the sender stands in the text: e-mail, telephone or a link that is not the one of a note (D). */
export const noWayToReach: Check = ({ body, meetings }) => {
  const links = meetings.flatMap((meeting) => (meeting.notes ?? []).flatMap((note) => note.link ?? []));
  const withoutLinks = links.reduce((text, link) => text.replaceAll(link, ' '), body);
  if ([MAIL, PHONE, WEB].some((way) => way.test(withoutLinks))) return [];
  return [
    {
      rule: 'K15',
      severity: 'warning',
      message: 'The text has no e-mail address, telephone number or link of yours.',
    },
  ];
};
