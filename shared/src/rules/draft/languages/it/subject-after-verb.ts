/** Verbs whose subject likes to follow them: "arrivano due macchine" is not on the company. */
const ARRIVING =
  'lavorano|arrivano|restano|rimangono|partono|entrano|escono|vengono|vivono|iniziano|cominciano|passano|crescono|cambiano|contano|girano|nascono|esistono|escono|scadono';
const LACKING = 'servono|mancano|bastano|occorrono';
const SUBJECT =
  '(?:\\d|due |tre |quattro |cinque |sei |sette |otto |nove |i |gli |le |dei |degli |delle |nuov[ie] |altr[ie] |molt[ie] |tant[ie] |tutt[ie] |anche (?:i|gli|le|\\d))';

const SUBJECT_AFTER = new RegExp(
  `^(?:(?:in|a|ad|da|nel|dal|non|ora|ogni) (?:\\p{L}+|\\d{4}) |non )?(?:(?:${ARRIVING}) ${SUBJECT}|(?:${LACKING}) )`,
  'iu',
);

/** True for a statement whose subject comes after its verb: "in officina lavorano 12 persone". */
export function namesSubjectAfterVerb(text: string): boolean {
  return SUBJECT_AFTER.test(text);
}
