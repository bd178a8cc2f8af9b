/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending.
 */
const WORDS = {
  person:
    'she he her his him hers himself herself nice friendly rude charming handsome pretty arrogant bored boss guy lady ' +
    'laughed smiled nodded repeated admitted hates hate loves grew ' +
    'dad mum mom mother father uncle aunt granny grandpa grandparents wife husband girlfriend boyfriend sister brother',
  oneself:
    'embarrass* awkward silly stupid dumb nervous mumbled forgot forgotten blanked guessed mixed messed messy mess wrong ' +
    'terribl* excuse failed failure* fail fails dropout sorry swallowed rambled stuttered panick* ashamed shame blah ' +
    'bad badly worst hardly boring buzzwords nasty my-bad should shouldn couldn didn wasn weren didnt couldnt ' +
    'unsure swore cried late',
  money:
    'salary salaries pay pays paid payment wage* euro euros eur gross net bonus pension money rent unpaid overtime ' +
    'lease price* cost costs expensive cheap contract notice probation holiday holidays perks visa permit ' +
    'sponsor* redundan* layoff* tariff',
  health:
    'health* ill illness sick sickness pregnan* parental maternity disab* therap* burnout depress* doctor dialysis ' +
    'cancer surgery medication carer religion religious divorce* children kids',
  doubt:
    'lol haha hehe joke* joking funny crazy weird odd oddly honestly apparently literally maybe perhaps probably ' +
    'supposedly seems seemed guess suppose cute lovely proud frank somehow whatever hmm meh ugh wow yikes creepy ' +
    'strange suspicious suspect doubt* hopefully hope bet allegedly yes actually basically ok okay fun cool thats max min sort-of kind-of not-sure i-think yes-really ish',
  unkind:
    'backlog* redo legacy drop dropped drops badmouth* shout* audited oldest poach* lost losing behind freeze reorg* died dies rubbish complain* complaint* lawsuit sued fired quit struggle* ' +
    'problem problems trouble slow ugly chaos chaotic hell mistake* scandal incompeten* nosy',
} as const;

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(WORDS)
    .flatMap((line) => line.split(' '))
    .map((word) => word.replaceAll('-', ' ').replace('*', '\\p{L}*'))
    .join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
);

const AGE = /\bis \d{2}$/u;
const CURRENCY = /\p{Sc}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const SHORTHAND_LEFT = /[=|*^~\\#_?!:;@]|\.\.|\/|\bTBD\b|\bTODO\b|\bXXX\b/u;

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string): boolean {
  return (
    PATTERN.test(text) ||
    AGE.test(text) ||
    CURRENCY.test(text) ||
    PICTURE.test(text) ||
    SHORTHAND_LEFT.test(text)
  );
}
