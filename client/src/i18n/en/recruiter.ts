/** The recruiter's inbox. */
export default {
  title: 'Messages for you',
  heading: 'Messages for you',
  enterTitle: 'Your inbox',
  entering: 'Opening your inbox',
  enterFailed: 'This link does not open an inbox',
  noLink: 'To open your inbox, use the whole link that you were sent.',
  enterHelp: 'The organiser of the fair can send you a new one. Messages that were sent to you are kept.',
  signOut: 'Sign out',
  allThreads: 'All messages',
  loading: 'Reading the messages',
  answer: 'Answer {{name}}',
  send: 'Send the answer',
  oneClick: 'Or in one click',
  decided: 'Decided',
  needTime: 'Need more time',
  optOut: 'Please no more messages',
  optOutWords:
    'Nobody from this fair will be able to write to you again, and what was planned is stopped. You keep what you have.',
  optOutYes: 'Yes, no more messages',
  optOutNo: 'Keep them coming',
  given: {
    decided: 'You answered: it is decided.',
    'need-time': 'You answered: you need more time.',
  },
  said: {
    reply: 'Your answer to {{name}} is sent.',
    decided: '{{name}} knows that it is decided.',
    'need-time': '{{name}} knows that you need more time.',
    'opt-out': 'No more messages will come.',
  },
};
