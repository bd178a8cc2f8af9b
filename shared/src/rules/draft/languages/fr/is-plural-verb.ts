import { youForm } from './you-form.js';

/** Words in -ent that are no verbs; those in -ment are none either, save the ones below. */
const NO_VERB = new Set(
  (
    'accent accident adhérent adolescent agent ancient antécédent apparent argent ascendant arpent cent cinquant client coefficient ' +
    'cohérent compétent concurrent conséquent content continent convalescent couvent dent déficient différent diligent divergent efficient ' +
    'équivalent étudiant évident excédent excellent fluorescent fréquent imminent incident indécent indifférent indulgent ingrédient ' +
    'insolent intelligent intermittent latent lent négligent orient occident opulent parent patent patient permanent pertinent précédent ' +
    'président prudent récent référent régent résident serpent souvent strident talent torrent transparent truculent turbulent ' +
    'urgent vent vincent violent quotient récipient réticent sergent'
  ).split(' '),
);
const VERBS_IN_MENT = new Set(
  'forment filment estiment impriment aiment assument animent confirment nomment programment consomment transforment ferment affirment expriment'.split(
    ' ',
  ),
);

/** True for a word that can only be a verb of "ils": "migrent", "embauchent", not "client", "développement". */
export function isPluralVerb(word: string): boolean {
  if (!/^\p{Ll}{3,}ent$/u.test(word) || NO_VERB.has(word)) return false;
  if (word.endsWith('ment')) return VERBS_IN_MENT.has(word);
  return youForm(word) !== undefined;
}
