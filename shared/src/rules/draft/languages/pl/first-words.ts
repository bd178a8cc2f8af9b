/** Words that begin no noun phrase: prepositions, conjunctions, adverbs, particles, questions. */
const NO_NOUNS = new Set(
  (
    'a aby albo ale bez bo by być co czemu czy dla dlaczego dlatego do dobrze dopiero dużo dziś gdy gdzie i ich ile im ja jak ' +
    'jaka jaki jakie jakim już kiedy kiedyś kto który która które ku lecz ma mało my na nad najpierw nic nie nigdy o obok od ' +
    'około oni one oraz po pod ponad potem poza przed przez przy są się ta tak tam te też to tu tutaj tylko u w we wcale wciąż ' +
    'codziennie głównie hybrydowo obecnie osobiście razem regularnie rocznie rotacyjnie sam sama samemu sami stacjonarnie ' +
    'wspólnie wyłącznie zdalnie bardzo często rzadko czasem zwykle podobnie ' +
    'według wiele więc wszędzie z za zaraz zawsze ze żeby że'
  ).split(' '),
);

/** True for a first word after which no noun phrase can come for certain. */
export function beginsNoNounPhrase(word: string): boolean {
  return NO_NOUNS.has(word);
}
