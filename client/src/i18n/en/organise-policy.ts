/** The policy of a fair, in words. */
export default {
  heading: 'How follow-ups behave',
  about: 'These defaults are polite everywhere. An attendee can be more restrained, never less.',
  between: '{{from}} to {{to}}.',
  from: 'From',
  to: 'To',
  targetHours: {
    label: 'A thank-you aims to leave within (hours)',
    why: 'The day after is when it is still remembered.',
  },
  limitHours: {
    label: 'and not later than (hours)',
    why: 'After this it says in a clause that it is late. Never less than the aim above.',
  },
  remindersMax: {
    label: 'Reminders to each employer',
    why: 'One is a help, two are the most anybody likes.',
  },
  afterDays: { label: 'A reminder waits at least (days)', why: 'A week of silence is normal.' },
  perHour: {
    label: 'Messages to one contact in an hour',
    why: 'Of all attendees together, so that nobody is flooded. The others wait their turn.',
  },
  perDay: { label: 'Messages to one contact in a day', why: 'Of all attendees together.' },
  withoutDate: {
    label: 'When no decision date was noted, a reminder',
    why: 'With a date it always waits for the date.',
    'after-a-week': 'is proposed after the days above',
    ask: 'waits until the attendee asks for it',
    never: 'is not sent at all',
  },
  askFeedback: 'The answer to a rejection may ask for short feedback',
  work: { label: 'Working hours', why: 'The recipient’s. Messages leave inside them.' },
  quiet: { label: 'Quiet hours', why: 'The recipient’s. Nothing leaves inside them, whatever happens.' },
  workdays: {
    label: 'Working days',
    why: 'Public holidays of the employer’s country are left out by themselves.',
  },
};
