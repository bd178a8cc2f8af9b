import type { CaptureWords } from './capture-words.js';

const WEEK = '(?:week|wk)';
const WEEKS = '(?:weeks|week|wks|wk)';
const ABOUT = '(?:about |approx |max |roughly |the next )?';
const END_OF_DAY = '(?:eod|cob|close of business|(?:the )?end of (?:the )?(?:business |working )?day)';
const SEND = '(?:send|forward|mail|email|pass on)';
const SENDS = '(?:sends|forwards|mails|emails|passes on)';

/** What a quick line in English is made of. */
export const en: CaptureWords = {
  language: 'en',
  and: 'and|&|\\+|plus',
  met: 'met with|met|spoke with|spoke to|talked with|talked to|chat with|call with|w/|with',
  honorifics: 'mrs|mr|ms|miss|dr|prof',
  titles:
    'partner|manager|management|lead|head|engineer|engineering|recruiter|recruiting|recruitment|hr|talent|people|director|officer|developer|dev|designer|scientist|analyst|consultant|coordinator|specialist|founder|ceo|cto|coo|cfo|vp|assistant|trainee|architect|owner|buyer|hiring|intern|professor',
  notNames:
    'a|an|the|this|that|these|new|next|open|team|office|note|notes|question|questions|idea|ideas|topic|topics|follow|up|todo|to|do|position|positions|role|roles|job|jobs|salary|pay|start|starts|home|remote|main|key|point|points|great|good|nice|very|they|she|he|we|our|my|first|second|last|day|days|big|small|no|yes|send|decision|decides|contact|booth|stand|stage|product|project|projects|company|important|remember|interview|interviews|process|hiring|visa|data|site|sites|tech|stack|work|working|hours|fit|clarify|unsaid|promise|deadline|date|location|tasks|task|with|and|from|for|in|on|at|by',
  decides:
    "(?:(?:they|she|he|we|you|i)(?:'ll| will| should| want to)? |will )?(?:decisions?|decides|decide|decided|deciding|(?:hear|hearing|heard) back|hear|lets? me know|lmk|gets? back to me|gets? back|answers?|reply|replies|feedback|results?|response|verdict)",
  leads:
    'they|we|i|she|he|it|hr|the|a|an|their|our|my|final|first|get|gets|getting|got|give|gives|send|sends|will|would|should|have|has|make|makes|take|takes|said|says|told|me|us|hope|hopefully|for|expect|to|want|wants|that|team|committee|manager|boss|board',
  fillers: 'comes|is|are|due|expected|made|taken|out|only|me|about it|on it|from them|back|likely|probably',
  deadline: 'by|until|till|before',
  not: "not|never|no|nothing|don't|doesn't|won't|can't|cannot",
  promise: {
    mine: `i(?:'ll|ll| will| should| must| need to| have to) ${SEND}|i(?:'m| am) sending|i send|i promised(?: to send)?|i owe|(?:need|have|got) to ${SEND}|must ${SEND}|gonna ${SEND}`,
    mineFirst: '(?:will send|to send|send over|send|resend)(?! me )',
    toWhom: 'her|him|them|over|to her|to him|to them|:',
    theirs: `(?:she|he) ${SENDS}|(?:she|he|they)(?:'ll| will| is going to| are going to|'s going to) (?:${SEND}|share|check|ask|introduce|put me|connect me|look up)|they ${SEND} me|will ${SEND} me|${SENDS} me|(?:she|he|they) promised`,
    theyDo: `${SENDS}|(?:'ll|will) (?:${SEND}|share|check|ask|introduce|say|put me|connect me|look up)|shares a|promised`,
    never: 'people|everyone|everybody|grads|staff',
  },
  position: 'for|as|role|position|job|re|applying for|apply for|interested in|interest in',
  markers: {
    fit: 'fit|my fit|match',
    clarify: 'clarify|to clarify|unclear',
    unsaid: 'unsaid|not said|forgot to say|did not say|not mentioned',
  },
  dates: {
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|weds|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
      'sunday|sun',
    ],
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    numbers: [
      'one|a|an',
      'two|a couple of|couple of',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    ordinals: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th'],
    feasts: [
      { words: 'christmas break|xmas break', month: 12, day: 24, days: 9 },
      { words: 'christmas|xmas', month: 12, day: 24, days: 3 },
      { words: "new year's|new years|new year", month: 1, day: 1 },
    ],
    by: 'by|on|until|till|til|before|around|about|no later than|at the latest|latest|sometime|due|the|is|:|-',
    or: 'or|to',
    about: "or so|ish|-ish|at the latest|latest|time|'s time",
    noDate: 'second|now',
    libraryStart: 'today|tomorrow|tonight|this|in|within|the',
    patterns: [
      [`next ${WEEK},? (?:on )?{weekday}`, 'weekday-of-next-week'],
      [`{weekday} (?:of )?next ${WEEK}`, 'weekday-of-next-week'],
      ['next {weekday}', 'weekday-of-next-week'],
      [`{weekday} ${WEEK}`, 'weekday-and-a-week'],
      [`(?:a )?${WEEK} (?:on|from) {weekday}`, 'weekday-and-a-week'],
      [`${WEEK} after next`, 'week-after-next'],
      [`(?:(?:the )?(?:end|start|middle) of |early |mid |late )?next ${WEEK}`, 'next-week'],
      [
        '(?:(?:the )?(?:end|start|middle) of |early |mid |late )?(?:calendar )?(?:week|wk|cw|kw) {week}',
        'week-number',
      ],
      [`eow|(?:the )?end of (?:the |this )?${WEEK}|this ${WEEK}`, 'end-of-this-week'],
      ['(?:the )?end of next month|next month', 'next-month'],
      ['eom|(?:the )?end of (?:the |this )?month|month end|this month', 'end-of-this-month'],
      ['eoy|(?:the )?end of (?:the |this )?year|year end', 'end-of-year'],
      [`(?:the )?{ordinal} ${WEEK} (?:of|in) {month}`, 'week-of-month'],
      ['(?:the )?{ordinal} {weekday} (?:of|in) {month}', 'weekday-of-month'],
      ['(?:the )?(?:end of|end|late) {month}', 'end-of-month'],
      ['(?:the )?(?:middle of|mid of|mid|mid-) ?{month}', 'middle-of-month'],
      ['(?:the )?(?:beginning of|start of|early) {month}', 'start-of-month'],
      ['(?:(?:tues|weds),? )?(?:the )?{day}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?', 'day-and-month'],
      ['in {month}', 'end-of-month'],
      ['(?:the )?{day}(?:st|nd|rd|th)', 'day'],
      [`(?:in|within) (?:a|1|one) fortnight|a fortnight`, 'fortnight'],
      [`(?:(?:in|within) )?${ABOUT}{number} (?:working|business|work) days`, 'working-days'],
      [`(?:in|within) ${ABOUT}{number} (?:days|day)`, 'days'],
      [`(?:in|within) ${ABOUT}{number} ${WEEKS}`, 'weeks'],
      [`(?:in|within) ${ABOUT}{number} (?:months|month)`, 'months'],
      ['(?:before|by|ahead of) (?:the )?{feast}', 'before-feast'],
      ['after (?:the )?{feast}', 'after-feast'],
      [`${END_OF_DAY} (?:on )?{weekday}`, 'weekday'],
      [`${END_OF_DAY} tomorrow`, 'tomorrow'],
      [`${END_OF_DAY}(?: today)?`, 'today'],
      // The library knows every other form.
      ['(?<weekday>tues|weds)', 'weekday'],
    ],
  },
};
