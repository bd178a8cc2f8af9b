import type { Channel, FairContact, FairFacts, FairMeeting } from '../../contracts/index.js';

/**
 * The channel of a message (K7): the one that the latest of the meetings names for following up, where the fair allows it,
 * else the first of the fair's on which the contact has an address, else the fair's first.
 */
export function channelFor(
  meetings: readonly Pick<FairMeeting, 'followUp'>[],
  contact: Pick<FairContact, 'address'>,
  fair: Pick<FairFacts, 'channels'>,
): Channel {
  const named = meetings.findLast((meeting) => meeting.followUp?.channel)?.followUp?.channel;
  if (named && fair.channels.includes(named)) return named;
  const reachable = fair.channels.find((channel) => contact.address?.[channel]);
  return reachable ?? fair.channels.at(0) ?? 'platform';
}
