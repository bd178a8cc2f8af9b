export default {
  state: {
    device: 'saved on this device',
    saved: 'saved',
    attention: 'needs attention',
  },
  unsent: {
    one: '{{count}} change not sent yet',
    other: '{{count}} changes not sent yet',
  },
  away: 'No connection. What you write is kept on this device.',
  awayShort: 'offline',
  attention: {
    title: 'Needs attention',
    about: 'The server did not take these changes. Everything else went on.',
    retry: 'Try again',
    discard: 'Give it up',
    one: '{{count}} needs attention',
    other: '{{count}} need attention',
  },
};
