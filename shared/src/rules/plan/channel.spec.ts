import { describe, expect, it } from '@jest/globals';
import type { Channel, FairContact, FairMeeting } from '../../contracts/index.js';
import { channelFor } from './channel.js';

const BOTH: Channel[] = ['platform', 'email'];
const reached: FairContact['address'] = { email: 'a@example.org' };
const agreed = (...channels: (Channel | undefined)[]): Pick<FairMeeting, 'followUp'>[] =>
  channels.map((channel) => ({ followUp: channel === undefined ? {} : { channel } }));

describe('K7: the channel of a message', () => {
  it.each<[string, Pick<FairMeeting, 'followUp'>[], FairContact['address'], Channel[], Channel]>([
    ['what was agreed', agreed('platform'), reached, BOTH, 'platform'],
    ['what was agreed last', agreed('platform', 'email'), reached, BOTH, 'email'],
    ['a later meeting that agreed on nothing changes nothing', agreed('email', undefined), {}, BOTH, 'email'],
    ['a meeting without anything agreed', [{}], reached, BOTH, 'email'],
    ['not what the fair does not allow', agreed('matrix'), reached, BOTH, 'email'],
    ['the first with an address', [], reached, BOTH, 'email'],
    ["the fair's first where there is no address", [], {}, ['email', 'platform'], 'email'],
    ['the same where nothing is known of addresses', [], undefined, ['email', 'platform'], 'email'],
    ['the platform where the fair names none', [], reached, [], 'platform'],
  ])('%s', (_name, meetings, address, channels, expected) => {
    expect(channelFor(meetings, { address }, { channels })).toBe(expected);
  });
});
