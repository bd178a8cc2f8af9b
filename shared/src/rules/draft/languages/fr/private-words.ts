import { anyPattern, turnFinder } from '../../../text/index.js';
import { remarkFinder } from '../../remark-finder.js';
import { PRIVATE_REMARKS } from './private-remarks.js';
import { PRIVATE_TURNS } from './private-turns.js';
import { wholeWord } from './whole-word.js';

/**
 * Words that keep a note out of a message as it stands (D10). They are many on purpose: a note that is left out asks for
 * words, a note that goes out wrongly embarrasses. A `*` stands for any ending, `-` between words for a space.
 */
const WORDS = {
  person:
    'elle lui mr mme mlle dr docteur madame monsieur mademoiselle recruteur* recruteuse* le-chef la-cheffe son-chef mon-chef patron* boss manager manageuse ' +
    'directeur directrice pdg ce-type mec nana gars meuf collègue a-t-elle a-t-il dit-elle dit-il ' +
    'sympa* gentil* aimable* froide sèche sévère bavard* rigol* souri souriait sourire* sourian* riait drôle* mignon* charmant* ' +
    'jolie* arrogan* hautain* désagréable* impoli* chiant* relou* lourd* ennuy* barbe jeune-femme vieux-monsieur fatigué* ' +
    'mari femme père mère maman papa frère sœur soeur oncle tante cousin* fils fille copain copine ami amie mes-parents mes-enfants bébé',
  oneself:
    'pas-su pas-osé pas-pensé pas-dit osé su-dire oubli* confond* confus* embrouill* emmêl* bafouill* bégay* bredouill* rougi* ' +
    'stress* paniqu* hont* gêne gêné* bête* stupide* idiot* nul nulle nuls nulles raté* rate loupé* foiré foirée planté plantée merd* cata catastroph* ' +
    'euh heu bof hasard bidon trop-scolaire très-scolaire peu-scolaire réponse-scolaire niveau-scolaire récité* rien-de-concret hésit* maladroit* pire désol* excuse* menti trop ' +
    'aurais aurait-dû dû dommage regret* perdu* un-blanc un-trou timide peur mal pas-préparé mauvais* erreur* faute* trompé* ' +
    'nerveu* transpir* j’ai-parlé j’ai-dit j’ai-pas échou*',
  money:
    'salaire* salari* paie paies paye payes brut bruts prime primes argent gratification* rémun* indemnit* mutuelle tarif tarifs loyer* ' +
    'coût* coûte* cher chère chers chères euro euros eur k€ treizième-mois 13e-mois négoci* augmentation* bourse fric thune smic ' +
    'ticket* congé* rtt vacances visa préavis période-d’essai heures-sup*',
  health:
    'malad* ma-santé enceinte* grossesse* maternité paternité handicap* dépress* burn-out burnout médecin opér*-du allergi* ' +
    'divorc* religi* hospitalis* cancer thérap* psy psychologue syndiqu* syndicat*',
  doubt:
    'lol mdr ptdr haha hihi blague* plaisant* je-crois peut-être je-pense apparemment il-paraît paraît semble* sans-doute probable* ' +
    'bizarre* louche* étrange* hmm hum pff pfff bref genre à-vérifier vérifie à-voir pas-sûr* pas-sûre si-j’ai-bien j’imagine on-dirait à-moitié soi-disant ' +
    'espér* j’espère promis honnêtement franchement dingue* fou folle délire ouf waouh wow magnifique ok okay q sentait odeur*',
  unkind:
    'raté ratée échec* retard* licenci* plan-social grève* démission* turnover turn-over problème* galère* bordel chaos conflit* ' +
    'procès scandale* faillite* moche* vétuste* pourri* sans-gêne démodé* déficit* pertes fuite* plainte* ' +
    'dégueu* pénible* toxique* critiqué* mensong* arnaqu* panne* tendu* concurrence vieillot*',
  /** Typed in another language than the letter's. */
  foreign: 'the of and with they their und der das nicht mit für sono della degli gli los las jest oraz',
} as const;

/** Words that are always written with their hyphen. */
const HYPHENATED = /^(?:a-t-|dit-|on-dirait|peut-être|burn-out|turn-over)/u;
const TURNS = Object.values(WORDS)
  .flatMap((line) => line.split(' '))
  .flatMap((word) => (HYPHENATED.test(word) ? [word] : [word, word.replaceAll('-', ' ')]));

const holdsRemark = remarkFinder(PRIVATE_REMARKS);
const holdsTurn = turnFinder([...TURNS, ...Object.values(PRIVATE_TURNS).flatMap((line) => line.split(', '))]);

/** What was or would be tells of the talk, not of the company ("parlait vite", "ce serait bien"). */
const WAS_OR_WOULD_BE =
  /(?<!\p{L})(?!(?:lait|fait|trait|extrait|portrait|retrait|attrait|bienfait|forfait|souhait|parfait|abstrait|contrefait|refait|défait|satisfait|connait|naît|plait|parait)(?!\p{L}))\p{L}{2,}(?:ait|aient)(?!\p{L})/iu;
/** Pay without a currency: "1900 net", "2200 brut par mois". */
const CONTRACT_PAY =
  /(?<!\p{L})(?:cdi|cdd|contrat|stage|alternance)(?!\p{L})[^\d,]*(?:à |mais )\d{3,4}(?:[\s\u202F]seulement)?(?:$|,)/iu;
const PAY = /\d{3,5} ?(?:net|nets|brut|bruts)(?!\p{L})/iu;
/** What is still to be done by oneself: "attendre leur mail", "à garder au chaud". */
const TO_DO =
  /^(?:à |faut |il faut )?(?:attention (?:à|au|aux)(?!\p{L})|attendre|reparler|rediscuter|repasser|revenir vers|retourner|faire|garder|regarder|vérifier|demander|chercher|écrire|appeler|lire|revoir|prendre|laisser|éviter|dire|parler|postuler|candidater|passer|envoyer|répondre|réviser|prévoir|préparer|noter|tenter|essayer|oublier|mentionner|insister|creuser|voir)(?!\p{L})/iu;
/** A bare sum: "2 400 par mois". */
const BARE_SUM =
  /^\P{L}*\d[\d\s\u202F.]{2,6} (?:pour (?:commencer|débuter)|au (?:début|départ)|à l’embauche)(?!\p{L})|^\P{L}*\d[\d\s\u202F.]{2,6} (?:par |\/ ?)?(?:mois|an|mensuels?)(?!\p{L})/iu;
/** A sum in thousands ("32k", "10k users" counts something else). */
const THOUSANDS =
  /(?<![\p{L}\p{N}])\d{2,3} ?k(?!\p{L})(?! (?:utilisa|client|abonn|ligne|tonne|user|doc|visi|vue|adhér|point|fichier|page|pièce|lecteur|élève|habitant|foyer|colis|commande|contrat|produit)\p{L}*)/iu;
/** "il" is a person, unless nobody is meant ("il y a", "il faut"). */
const HE = wholeWord('il(?! y (?:a|avait|aura)(?!\\p{L})| faut(?!\\p{L})| s’agit)', 'iu');
/** Paid publicity is business; whatever else is paid is money. */
const PAID =
  /(?<!(?:influenceur|publicité|contenu|partenariat|annonce|campagne)s? )(?<![\p{L}])(?:pay[ée]e?s?|payante?s?)(?!\p{L})/iu;
/** The family one comes from, not the grandparents one speaks a language with. */
const FAMILY = /(?<![\p{L}-])parents(?!\p{L})/iu;
const MISTER = /(?:^|\s)m\. ?\p{L}/iu;
const MUST = /(?:^|«[\s\u202F]*|[,;] )(?:faut|fallait|faudrait)(?!\p{L})/iu;
/** What the attendee tells oneself to leave alone: "ne pas parler de …". */
const FORBIDDEN =
  /^(?:surtout )?ne (?:surtout )?(?:pas|rien|jamais|plus) (?:\p{L}+ )?\p{L}+(?:er|ir|re)(?!\p{L})/iu;
/** A remark in the negative ("pas la lumière du siècle"), and somebody seen ("grand type avec …"). */
const REMARK =
  /^(?:vraiment |franchement )?pas (?:l[ae]|les|une?|très|trop|vraiment|bien|fort|franchement|super|plus)(?!\p{L})|^un peu (?!plus|moins|de|d’)\p{L}+$|(?<!\p{L})(?:connai(?:t|ssent)|sait|savent) (?:pas|rien|même)(?!\p{L})|^(?:une? |le |la )?(?:grand|petit|gros|jeune|vieux|vieil|drôle de)e? (?:type|homme|femme|monsieur)(?!\p{L})/iu;
/** How old somebody seemed: "très jeune, de Lille". */
const SEEMED_OLD = /^(?:très|assez|plutôt) (?:jeune|vieux|vieille|âgée?)(?=$|,)/iu;
const CURRENCY = /\p{Sc}/u;
const PICTURE = /\p{Extended_Pictographic}/u;
const BETWEEN_DURATIONS = /(?<=(?:jours?|semaines?|mois)) ?\/ ?(?=\d)/gu;
const SHORTHAND_LEFT = /[=|*^~\\#_?!;@"“”]|\.\.|\/|TODO|XXX/u;

const holdsSign = anyPattern([
  WAS_OR_WOULD_BE,
  PAY,
  CONTRACT_PAY,
  BARE_SUM,
  THOUSANDS,
  HE,
  PAID,
  FAMILY,
  MISTER,
  CURRENCY,
  FORBIDDEN,
  REMARK,
  SEEMED_OLD,
  PICTURE,
  SHORTHAND_LEFT,
]);

/** True when a note must not be read by its recipient as it was typed, or when nobody can be sure. */
export function mustStayPrivate(text: string): boolean {
  const plain = text.replace(BETWEEN_DURATIONS, ' ');
  return (
    holdsTurn(plain) || holdsRemark(plain) || holdsSign(plain) || (MUST.test(plain) && !plain.includes('«'))
  );
}

/** True for a point that reminds its writer of something to do. */
export function isToDo(text: string): boolean {
  return TO_DO.test(text);
}
