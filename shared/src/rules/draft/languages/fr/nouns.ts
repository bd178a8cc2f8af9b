/** Nouns of which the gender is certain in notes of a fair; their plural adds an s. */
const MASCULINE =
  'accueil achat alternant anglais allemand atelier audit banc bilan bureau calendrier cas chantier chiffre client comité contact contenu contrat ' +
  'cours dépôt dessin document dossier développement entrepôt entretien essai exemple exposé fichier fonds freinage guide ' +
  'hackathon inventaire jeu jury lancement laboratoire lien logiciel magasin marché mémo modèle moteur navire outil parrainage plan ' +
  'plateau pont poste portfolio processus produit programme projet protocole prototype questionnaire rapport recrutement relevé ' +
  'rendez-vous réseau robot schéma script secteur séminaire service site stage suivi système tableau terrain test tour train tramway ' +
  'transport travail tutorat tutoiement télétravail tunnel vélo véhicule voyage';
const FEMININE =
  'acquisition agence alternance analyse annonce application arrivée association base bibliothèque boutique campagne carte cartographie ' +
  'centrale chaîne charte collecte commande conception cosmétologie création culture cuve démarche éolienne embauche enquête équipe ' +
  'expérience exploitation fabrication ferme fiche filière flotte formation forêt gamme gestion halle imprimante journée ligne ' +
  'livraison machine maintenance maison maquette matinée mission mobilité méthode newsletter note offre parcelle pause personne pierre ' +
  'plateforme production promotion preuve production recette recherche récolte réponse rédaction réunion relecture restauration ruche ' +
  'saisie salle semaine serre session simulation station structure surveillance tournée traduction turbine usine vidéo visite voiture';
const MASCULINE_PLURAL =
  'cosmétiques travaux horaires déplacements locaux délais fonds tests bureaux réseaux tableaux plateaux jeux';
/** Written with capitals by `tidy`, said like words. */
const FEMININE_SIGNS = 'PWA API AMAP';

export interface Noun {
  gender: 'm' | 'f';
  plural: boolean;
}

const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ...listed(MASCULINE, 'm'),
  ...listed(FEMININE, 'f'),
  ...listed(FEMININE_SIGNS.toLowerCase(), 'f'),
  ...MASCULINE_PLURAL.split(' ').map((word): [string, Noun] => [word, { gender: 'm', plural: true }]),
]);

/** A noun by its lower-cased form, singular or plural; `undefined` where its gender is not known for certain. */
export function nounOf(word: string): Noun | undefined {
  return NOUNS.get(word);
}

function listed(words: string, gender: Noun['gender']): [string, Noun][] {
  return words.split(' ').flatMap((word): [string, Noun][] => [
    [`${word}s`, { gender, plural: true }],
    [word, { gender, plural: false }],
  ]);
}
