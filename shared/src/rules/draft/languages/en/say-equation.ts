const EQUATION = /^([^=]{2,60}?) ?= ?([^=]+)$/u;

const PERSON = /^(?:trainee|junior|intern|graduate|apprentice|newcomer|grad)$/iu;

/** "winter = audits, case = a csv" as one says it: "winter means audits, case is a csv". */
export function sayEquation(text: string): string {
  if (!text.includes('=')) return text;
  return text
    .split(', ')
    .map((part) => part.replace(EQUATION, (_all, left: string, right: string) => join(left, right)))
    .join(', ');
}

function join(left: string, right: string): string {
  if (PERSON.test(left)) return `for ${/^[aeio]/iu.test(left) ? 'an' : 'a'} ${left} this means ${right}`;
  const plural = /(?:[^sui]|^)s$/iu.test(left);
  if (/^(?:an?|the|their|your|always|never)\b/iu.test(right))
    return `${left} ${plural ? 'are' : 'is'} ${right}`;
  return `${left} ${plural ? 'mean' : 'means'} ${right}`;
}
