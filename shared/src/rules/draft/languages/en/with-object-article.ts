const OBJECT =
  /^(I \p{L}+(?:ed|t|n|de|te|ld|an)?(?: and \p{L}+)? )([\p{L}-]+(?: [\p{L}-]+){0,3}?)(?=$| (?:for|of|in|on|at|with|from|to|by|as|about|that|and)\b|[,(])/u;
const DETERMINED = /^(?:an?|the|my|some|all|no|every|both|two|three|four|five|six)\b/iu;
/** Nouns that are counted, by themselves or by their ending. */
const COUNTED =
  /(?:(?:detector|parser|scraper|worker|planner|controller|tracker|scheduler|adapter|solver|generator|simulator|calculator|converter|printer|crawler|sensor|compiler|server)|\b(?:app|tool|plugin|plug-in|website|web site|site|cluster|script|dashboard|pipeline|prototype|robot|project|course|database|system|game|bot|chatbot|drone|model|guide|workshop|survey|club|shop|cafe|glossary|library|framework|module|rig|bench|network|team))$/iu;

/** The article that a hurried object lacks, where its noun is counted for certain: "I built scraper" gets its "a". */
export function withObjectArticle(stated: string): string {
  return stated.replace(OBJECT, (all, verb: string, object: string) => {
    if (DETERMINED.test(object) || !COUNTED.test(object)) return all;
    return `${verb}${/^[aeio]/iu.test(object) ? 'an' : 'a'} ${object}`;
  });
}
