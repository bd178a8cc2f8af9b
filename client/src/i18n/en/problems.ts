/** One sentence or two for every code of a problem: what happened, what was kept, what to do. */
export default {
  offline: 'No answer from the server. Nothing was lost here; try again when the connection is back.',
  'storage-full':
    'Not saved: this device has no room left. What you wrote stays on this page only; free some space and try again.',
  'storage-refused':
    'Not saved: this browser does not let Afterfair store anything. What you wrote stays on this page only. Leave private browsing or allow site data, then try again.',
  'invalid-input': 'The server could not take that as it stands.',
  'invalid-json': 'The server could not read that. Please reload the page and try again.',
  'too-large': 'That is too large. Please shorten it and try again.',
  'too-many': 'There is no room for more of these.',
  'not-signed-in':
    'You are signed out here. What is on this device is kept. Attendees come back with a code from another device of theirs, recruiters with their link, organisers by signing in.',
  'not-found': 'That is not here any more.',
  'forbidden-origin': 'This page was opened from another address than the server expects.',
  'wrong-credentials': 'E-mail or password is wrong.',
  'link-used-or-expired':
    'This link was used already, has run out or was withdrawn. Please ask for a new one.',
  'code-unknown': 'Nobody knows this code. Please compare it letter by letter.',
  'fair-not-open': 'This fair is not open yet.',
  'fair-not-ended': 'The fair is still running.',
  'fair-state': 'The fair has moved on in the meantime. Please look again at where it stands.',
  'already-exists': 'That exists already.',
  'in-use': 'Somebody logged a meeting there already: it stays on the list.',
  'change-conflict': 'This change came back with another content. It was set aside.',
  'draft-outdated': 'The text has changed in the meantime. Please look at it again.',
  'step-blocked': 'This message cannot go out: a check says no.',
  'step-not-ready': 'This message is not ready yet.',
  'already-sent': 'This message has left already.',
  'recipient-closed': 'This person wants no more messages.',
  'version-unsupported':
    'The server has a newer Afterfair than this page. What you wrote is kept here; please load the page again.',
  'rate-limited': 'That was a lot at once. Please wait a moment and try again.',
  overloaded: 'The server is busy. Please try again in a moment.',
  internal: 'Something went wrong on our side. Please try again.',
};
