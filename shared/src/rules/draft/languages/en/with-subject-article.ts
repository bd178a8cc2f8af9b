const VERB =
  '(?:is|has|gets|does|takes|lasts|starts|runs|sits|works|decides|sees|opens|reads|saves|comes|owns|answers|uses|helps|doubled|moved|grew|meets)';
const SOMEBODY = '(?:junior|trainee|intern|newcomer|graduate)';
const SOMETHING =
  '(?:scheme|team|squad|shift|manager|lead|panel|office|lab|intake|camera|planner|programme|process|algorithm|department|environment|canteen|case|interview|line|plant|site|tool|unit|group)';
const ONE_OF_MANY = new RegExp(`^${SOMEBODY} ${VERB}\\b`, 'iu');
const THE_ONE = new RegExp(
  `^(?!(?:the|an?|your|my|each|every|no|one|this|their|all|half|\\d+)\\b)(?:[\\p{L}-]+ ){0,2}${SOMETHING}(?: (?:at|in|for|on) (?:the )?[\\p{L}-]+)? ${VERB}\\b`,
  'iu',
);

/** The article of a statement's subject where the noun needs one for certain: "junior gets …", "graduate scheme lasts …". */
export function withSubjectArticle(text: string): string {
  if (/^(?:new|first|\d(?:st|nd|rd|th)|whole|entire|latest) (?!to\b|in\b|for\b|of\b|at\b)/iu.test(text))
    return `the ${text}`;
  if (ONE_OF_MANY.test(text)) return `${/^[aeio]/iu.test(text) ? 'an' : 'a'} ${text}`;
  return THE_ONE.test(text) ? `the ${text}` : text;
}
