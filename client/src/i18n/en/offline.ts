export default {
  state: {
    unkept: 'not saved',
    device: 'saved on this device',
    saved: 'saved',
    attention: 'needs attention',
  },
  unsent: {
    one: '{{count}} change not sent yet',
    other: '{{count}} changes not sent yet',
  },
  unkept: {
    one: '{{count}} change not saved',
    other: '{{count}} changes not saved',
    again: 'Try again',
  },
  earlier: {
    count: { one: '{{count}} earlier version', other: '{{count}} earlier versions' },
    about: 'These words gave way to what another device wrote.',
    written: 'Written {{time}}',
    take: 'Take this one back',
    taken: 'The earlier version is back.',
  },
  lost: {
    count: {
      one: '{{count}} note of this device was deleted on another',
      other: '{{count}} notes of this device were deleted on another',
    },
    take: 'Take it back',
  },
  away: 'No connection. What you write is kept on this device.',
  awayShort: 'offline',
  attention: {
    title: 'Needs attention',
    about: 'The server did not take these changes. Everything else went on.',
    retry: 'Try again',
    aMeeting: 'A meeting',
    discard: 'Give it up',
    one: '{{count}} needs attention',
    other: '{{count}} need attention',
  },
};
