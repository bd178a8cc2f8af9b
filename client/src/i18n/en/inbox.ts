/** Conversations, as attendees and recruiters read them. */
export default {
  title: 'Inbox',
  heading: 'Inbox',
  listLabel: 'All conversations',
  allThreads: 'All conversations',
  choose: 'Choose a conversation to read it here.',
  loading: 'Reading the conversations',
  tryAgain: 'Try again',
  you: 'You:',
  me: 'You',
  closed: 'closed',
  unread: { one: '{{count}} new', other: '{{count}} new' },
  groups: {
    attendee: { unread: 'Unread', waiting: 'Waiting for an answer', done: 'Done' },
    recruiter: { unread: 'Unread', waiting: 'Not answered yet', done: 'Answered' },
  },
  kinds: {
    decided: 'It is decided.',
    'need-time': 'More time is needed.',
    'opt-out': 'Please no more messages.',
  },
  closedText: {
    attendee: 'This person wants no more messages. Nothing more goes to them, from anyone.',
    recruiter: 'You asked for no more messages. Nothing more will come, from anyone at this fair.',
  },
  empty: {
    attendee: {
      heading: 'Nothing here yet',
      text: 'Messages appear here once they have left, and answers beneath them.',
    },
    recruiter: {
      heading: 'No messages yet',
      text: 'When somebody you met writes to you, it appears here at once.',
    },
  },
};
