import { replaceEach } from '../../../text/index.js';
import { PROPER_WORDS } from './proper-words.js';
import { typeset } from './typeset.js';
import { wholeWord } from './whole-word.js';
import { WRITTEN_OUT } from './written-out.js';

const STAGE_IN = wholeWord(
  '(stage(?: de \\d+ (?:mois|semaines|jours))?|alternance|master|licence) (conformité|marketing|communication|comptabilité|finance|logistique|qualité|production|maintenance|recherche|gestion|cuisine|restauration|laboratoire|banque|audit|achats|vente|informatique|traduction|journalisme|radiologie|pharmacie|agronomie|mécanique|électronique)(?=,|$| [^\\s])',
);
const MAINTENANCE_OF = wholeWord(
  'maintenance (trams|trains|avions|machines|éoliennes|bus|ascenseurs|navires|robots)',
);

/** A month cut short, where it can only be a month. */
const shortMonth = (short: string): RegExp =>
  new RegExp(`(?<=(?:en|fin|début|mi|dès|depuis|avant|après|\\d)[ -])${short}\\.?(?![\\p{L}])`, 'gu');

/** Signs, units and turns of phrase of notes typed in a hurry, in the order in which they are written out. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/'/g, '’'],
  [/"([^"“”]+)"|“([^"“”]+)”/g, '« $1$2 »'],
  [/\s*\(!+\)/g, ''],
  [/\s*->\s*/g, ' vers '],
  [/\s+&\s+|(?<=\p{L}{2})&(?=\p{L}{2})/gu, ' et '],
  [/\s\+\s/g, ' et '],
  [/\s+[-–]+\s+/g, ', '],
  [/~\s?(?=\d)/g, 'environ '],
  [/\bp\.?\s?ex\b\.?/gi, 'par exemple'],
  [/\bpar ex\b\.?/gi, 'par exemple'],
  [/\bw\/\s?(?=\w)/gi, 'avec '],
  [/(?<!\p{L})q (?=ils?(?!\p{L})|elles?(?!\p{L})|on(?!\p{L}))/gu, 'qu’'],
  [/(?<!\p{L})q (?=(?:le|la|les|l’|vous|nous|je|tu|ce|cette|ça)(?!\p{L}))/gu, 'que '],
  [/(?<!\p{L}|\d)(\d{1,2})h ?- ?(\d{1,2})h(?!\p{L}|\d)/gu, 'de $1 à $2 heures'],
  [shortMonth('janv'), 'janvier'],
  [shortMonth('f[ée]vr?'), 'février'],
  [shortMonth('sept'), 'septembre'],
  [shortMonth('oct'), 'octobre'],
  [shortMonth('nov'), 'novembre'],
  [shortMonth('d[ée]c'), 'décembre'],
  [wholeWord('du mat'), 'du matin'],
  [/(?<=\p{L})(?<!(?:mais|et|car|que|qui|pas)) c’est (?=\d)/gu, ' : '],
  [wholeWord('(?<=^le |(?<!\\p{L})en |mais le )fr'), 'français'],
  [/(?<=\p{L}|\d) ?\/ ?(sem|semaine|jour|mois|an)\.?(?![\p{L}\d])/gu, ' par $1'],
  [/(?<=par )sem(?!\p{L})/gu, 'semaine'],
  [wholeWord('fr-it'), 'français-italien'],
  [wholeWord('fr-en|fr-ang'), 'français-anglais'],
  [wholeWord('fr-de|fr-all'), 'français-allemand'],
  [wholeWord('fr-es|fr-esp'), 'français-espagnol'],
  [/(?<=\d) ?h(?=\s|$|,)/g, ' heures'],
  [/(?<=(?<![\d,.])1) heures/g, ' heure'],
  [/(?<=\d) ?(?:min|mn)(?=\s|$|,|\))/g, ' minutes'],
  [/(?<=(?:du|au|un|le) )min(?!\p{L})/gu, 'minimum'],
  [wholeWord('la semaine pro'), 'la semaine prochaine'],
  [wholeWord('le mois pro'), 'le mois prochain'],
  [/(?<=(?<![\d,.])1) minutes/g, ' minute'],
  [/(?<=\d) ?sem(?=\s|$|,|\/)\.?/g, ' semaines'],
  [/(?<=(?<![\d,.])1) semaines/g, ' semaine'],
  [/(?<=\d) ?j(?=\s|$|,|\/)/g, ' jours'],
  [/(?<=(?<![\d,.])1) jours/g, ' jour'],
  [/(?<=\d) ?p\.?(?=\s|$|,|\))/g, ' pages'],
  [/(?<=(?<![\d,.])1) pages/g, ' page'],
  [
    /(?<!\p{L})(stage|alternance|contrat|cdd|mission|formation|échange|séjour|césure|préparation|période|essai) (?=\d+ (?:mois|ans|semaines|heures)(?!\p{L}))/giu,
    '$1 de ',
  ],
  [
    /(?<!\p{L})(stage|alternance|contrat|cdd|mission|formation|échange|séjour|césure) (?=1 (?:an|mois|semaine|jour)(?!\p{L}))1/giu,
    '$1 d’un',
  ],
  [/(?<!\p{L})(stage|mission|formation) (?=\d+ jours(?!\p{L}))/giu, '$1 de '],
  [/(?<=\d jours?) école(?=,|$| et )/gu, ' à l’école'],
  [/(?<=\d jours?) (?:boîte|entreprise)(?=,|$| et )/gu, ' en entreprise'],
  [/(?<=\d jours?) bureau(?=,|$| et )/gu, ' au bureau'],
  [/(?<=\d jours?) terrain(?=,|$| et )/gu, ' sur le terrain'],
  [/(?<=\d jours?) maison(?=,|$| et )/gu, ' à la maison'],
  [
    /(?<=(?:entretien|réunion|échange|rendez-vous|point|appel|tour)s?) (?:visio|visioconférence)(?!\p{L})/gu,
    ' en visioconférence',
  ],
  [
    /(?<=(?:entretien|réunion|échange|rendez-vous|point|appel|tour)s?) (?:tél|téléphone)(?!\p{L})\.?/gu,
    ' au téléphone',
  ],
  [wholeWord('mobilité 1 an'), 'mobilité d’un an'],
  [wholeWord('télétravail (\\d+ jours?)'), '$1 de télétravail'],
  [/(?<!\p{L})(essais?) phase (?=\d)/gu, '$1 de phase '],
  [STAGE_IN, '$1 en $2'],
  [MAINTENANCE_OF, 'maintenance de $1'],
  [/(?<!\p{L})(\p{L}{4,}) asso (?=\d)/gu, '$1 d’association, '],
  [wholeWord('crédits immo'), 'crédits immobiliers'],
  [wholeWord('(crédit|marché|secteur|projet) immo'), '$1 immobilier'],
  [/ = (?=\d)/g, ' de '],
  [/^((?:un |le )?\p{L}*[^s\s]) = (?=\p{L}+(?:er|ir|re)\s)/u, '$1 qui consiste à '],
  [/ = (?=\p{L})/gu, ' : '],
  [/, que (?=des? )/g, ', seulement '],
  [wholeWord('si ça colle|si ça va|si ça marche'), 'si cela convient'],
  [wholeWord('année dure'), 'année difficile'],
  [/, (marche|fonctionne|tourne) (?=(?:sans|hors|sur|en) )/gu, ', qui $1 '],
  [/(?<= à |^)liège(?= et |,)/g, 'Liège'],
  [/(?<= à )liège(?!\p{L})/gu, 'Liège'],
  [/ oui mais /g, ' oui, mais '],
  [/(?<=\p{L}) en vrai(?=,|$)/gu, ''],
  [/, (?:étonnant|intéressant|impressionnant|top|cool|sympa|bien|utile|à noter|malin|pratique)$/u, ''],
];

const sayTurns = replaceEach(TURNS);

const LICENCE = /\bpermis ([a-e])(?!\p{L})/gu;
const LANGUAGE_LEVEL = /(?<![\p{L}\p{N}])[abc][12](?![\p{L}\p{N}])/gu;
const WORD = /([\p{L}\p{N}&]+(?:[.-]\p{L}+)*)(\.(?=\s))?/gu;
const CLEARANCE = /(?<=habilitation )(?:b[1-2]?[rvs]?|h[0-2]v?|br)(?!\p{L})/gu;

/** A note cleaned of shorthand: abbreviations and units written out, known names with their capitals, French spacing (D10). */
export function tidy(text: string): string {
  const tidied = sayTurns(text)
    .replace(LANGUAGE_LEVEL, (level) => level.toUpperCase())
    .replace(LICENCE, (_all, letter: string) => `permis ${letter.toUpperCase()}`)
    .replace(CLEARANCE, (sign) => sign.toUpperCase())
    .replace(WORD, (typed: string, word: string) => {
      const known = word.toLowerCase();
      return (
        WRITTEN_OUT.get(known) ?? PROPER_WORDS.get(typed.toLowerCase()) ?? PROPER_WORDS.get(known) ?? typed
      );
    })
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
  return typeset(tidied);
}
