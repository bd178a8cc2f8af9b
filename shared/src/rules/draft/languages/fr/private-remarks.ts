import type { Remarks } from '../../remark-finder.js';

/** More turns that keep a note to oneself (D10), by what they speak of. */
export const PRIVATE_REMARKS: Remarks = {
  money:
    'combien ils payent, combien ils paient, mon prêt étudiant, prêt étudiant, plan d’épargne entreprise, sans le sou, fauché*, ' +
    'gagner plus d’argent, je gagne, gagne moins qu*, gagne plus qu*, gagnerais, je touche, je toucherais, taux horaire, ' +
    'taux journalier, sous-payé*, chèque-repas, chèques-repas, pas assez d’argent, fins de mois difficiles, fin de mois difficile, ' +
    'chèques vacances, jours de congé, semaines de congé',
  health:
    'mal de tête, maux de tête, mal à la tête, mal au dos, mal de dos, mal au ventre, maux de ventre, mal de gorge, mal à la gorge, ' +
    'mal aux dents, mal de dents, mal au genou, mal partout, j’ai mal, j’avais mal, douleur au, douleurs au, douleur à, ' +
    'douleurs à, règles douloureuses, de la fièvre, envie de vomir, vomi, vomir, nausée*, vertige*, tête qui tourne, ' +
    'jambe cassée, bras cassé, poignet cassé, cheville foulée, entorse*, pas dormi, peu dormi, voix cassée, sans voix, aphone, ' +
    'rhume*, enrhumé*, la grippe, une grippe, ma grippe, toux, évanoui*, arrêt maladie, ma tension, mauvaise vue, lumbago, ' +
    'sciatique, tendinite, commotion',
  people:
    'pas poli, pas polie, pas très poli, pas très polie, pas aimable*, pas très aimable*, pas gentil*, mal poli, mal polie, malpoli*, ' +
    'mal élevé*, mauvaise haleine, donneur de leçons, donneuse de leçons, je-sais-tout, monsieur je sais tout, vantard*, ' +
    'frimeur*, frimeuse*, la blonde, le blond, le grand avec, la grande avec, le chauve, le barbu, un gros type, gros bonhomme, ' +
    'trop jeune, vieux jeu, clown*, pitre, un amour, endormi, endormie, grincheu*, mauvaise humeur, m’a ignoré*, m’ignorait, ' +
    'antipathique*, sarcastique*, lunatique*, mielleu*, mon ancien prof, le nez sur, sur son portable, débile*, abruti*, ' +
    'imbécile*, crétin*, con, conne, connard*',
  doubts:
    'des doutes, un doute, mes doutes, je doute, doute encore, pas sûr, pas sûre, pas trop sûr*, pas certain, pas certaine, ' +
    'pas persuadé*, peu convaincu*, peu convaincant*, pas convaincant*, difficile à croire, dur à croire, y crois pas, ' +
    'n’y crois, trop beau pour, mitigé*, sceptique, perplexe, réticent, réticente, indécis, indécise, aucune envie, ' +
    'pas très envie, pas trop envie, peu d’envie, solution de repli, dernier recours, perte de temps, perdre mon temps, ' +
    'sans intérêt, aucun intérêt, ça cache, cache quelque chose, me tente pas, tente moyen, m’emballe pas, me vois pas, ' +
    'n’irai pas, irai pas, sais pas si, je ne sais pas, je sais pas, pas fait pour moi, pas faite pour moi, pas pour moi, pas mon truc, ' +
    'mauvais pressentiment, mauvaise impression, drôle d’impression, reste à prouver, moyennement, une blague, pour rire, ' +
    'pour rigoler, vaut pas le coup, pas la peine',
  field:
    'contre, pour, soulage, soulager, traite, traiter, détecter, détecte, détection de, mesure, prévenir',
};
