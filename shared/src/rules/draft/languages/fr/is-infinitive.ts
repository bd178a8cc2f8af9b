/** Verbs in -re and -ier; most other words that end so are nouns ("lettre", "calendrier"). */
const VERBS = new Set(
  (
    'mettre transmettre permettre remettre suivre vivre écrire lire dire faire prendre apprendre comprendre rendre vendre répondre attendre ' +
    'construire traduire produire conduire connaître inscrire décrire refaire relire joindre rejoindre conclure ' +
    'étudier publier copier vérifier modifier envoyer expédier confier apprécier remercier certifier identifier'
  ).split(' '),
);
const NOUNS = new Set(
  'poster flyer laser starter carter avenir loisir plaisir cuir soir mer hiver fer super cyber master ber cancer tir élixir kéfir souvenir'.split(
    ' ',
  ),
);

/** True for a text that begins with an infinitive ("rappeler sa collègue"), which is something to do and no thing. */
export function isInfinitive(text: string): boolean {
  const first = (text.split(/[\s\u202F]/u).at(0) ?? '').toLowerCase();
  if (!text.includes(' ') || NOUNS.has(first)) return false;
  return VERBS.has(first) || (/(?:[^i]er|[^o]ir)$/u.test(first) && first.length > 3);
}
