import type { Finding } from '../../contracts/index.js';
import { CHANNEL_LIMITS } from '../channel-limits.js';
import { CONTROL, signsIn } from '../text/index.js';
import type { Check } from './text-under-check.js';

const CONTROL_CHARACTER = /[^\P{Cc}\n\r\t]/gu;

/** K7: the channel's lengths, no control characters, and an address on the channel. */
export const channelLimits: Check = ({ channel, contact, subject, body }) => {
  const limits = CHANNEL_LIMITS[channel];
  const withSubject = limits.subject !== undefined;
  return [
    ...tooLong('body', body, limits.body),
    ...(withSubject ? tooLong('subject', subject, limits.subject).map(inSubject) : []),
    ...controlCharacters(body),
    ...(withSubject ? controlCharacters(subject).map(inSubject) : []),
    ...(contact.address?.[channel] ? [] : [error(`There is no address of this contact for ${channel}.`)]),
  ];
};

function tooLong(part: string, text: string, most = Infinity): Finding[] {
  if (text.length <= most) return [];
  return [
    {
      ...error(`The ${part} is ${text.length} characters long; the channel takes ${most}.`),
      at: [most, text.length],
    },
  ];
}

function controlCharacters(text: string): Finding[] {
  if ((signsIn(text) & CONTROL) === 0) return [];
  return [...text.matchAll(CONTROL_CHARACTER)].map((match) => ({
    ...error('There is a control character in the text.'),
    at: [match.index, match.index + 1],
  }));
}

function inSubject(finding: Finding): Finding {
  return { ...finding, in: 'subject' };
}

function error(message: string): Finding {
  return { rule: 'K7', severity: 'error', message };
}
