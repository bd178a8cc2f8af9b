import type { Phrasings } from '../../../pack/index.js';

export const thanks: Phrasings = [
  'Thank you for our conversation at {fair}, which left me with a clear and lively idea of {employer} and its work.',
  'It was kind of you to talk with me at {fair}; please accept my thanks, also for all that I now know about {employer}.',
  'I would like to say thank you for the minutes we shared at {fair} and for your readiness to speak about {employer}.',
  'Speaking with you at {fair} about {employer} was a pleasure, and I thank you for it.',
  'Thank you for receiving me so kindly at {fair} and for the time that you gave to my interest in {employer}.',
  'My thanks go to you for the meeting we had at {fair}, and for showing me what to expect of {employer}.',
  'Thank you for taking the time to speak with me at {fair} and for telling me about {employer} yourself.',
  'It was a pleasure to get to know you at {fair}, and I owe you my thanks for a good conversation about {employer}.',
  'I am writing with thanks for our exchange at {fair} and the impression of {employer} that you gave me.',
  'Many thanks for the conversation that we had at {fair}; it was good to hear about {employer} from you directly.',
  'Thank you very much for meeting me at {fair}, where you set aside some of your time to introduce {employer} to me.',
  'After a full day of conversations at {fair}, I would like to thank you for ours and for speaking with me about {employer}.',
  'Please accept my thanks for the time you gave me at {fair}, in a conversation that brought {employer} closer to me.',
  'Let me thank you for our meeting at {fair}: I came away with a much better idea of what {employer} does.',
  'With so many people to see at {fair}, you still made time to talk to me about {employer}; many thanks for that.',
  'I was glad to meet you at {fair}. Thank you for your time, and for everything you were able to tell me about {employer}.',
  'Meeting you at {fair} gave me a real sense of {employer}, and I want to thank you for the time you took for that.',
  'My sincere thanks for our talk at {fair}, and for making room in your schedule to speak about {employer} with me.',
];
