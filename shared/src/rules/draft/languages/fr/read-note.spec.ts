import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

function read(kind: NoteKind, words: string, given: { said?: boolean; by?: 'me' | 'them' } = {}) {
  const { said = false, by = 'me' } = given;
  const found = readNote({ kind, words, by, said, names: new Set(['keith', 'keith borg']) });
  return { ...found, words: found.words.replaceAll('\u202F', ' ') };
}

describe('D10 in French: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'essais de mélange blé-pois sans azote', 'phrase', 'les essais de mélange blé-pois sans azote'],
    [
      'point',
      'test = écrire 3 fiches produit en 1h',
      'phrase',
      'le test qui consiste à écrire 3 fiches produit en 1 heure',
    ],
    [
      'point',
      'équipe essais = 14 pers dont 5 alternants',
      'phrase',
      'l’équipe essais de 14 personnes dont 5 alternants',
    ],
    [
      'point',
      'pierres récupérées des vieux quais, étonnant',
      'phrase',
      'les pierres récupérées des vieux quais',
    ],
    ['point', 'mobilité 1 an possible au portugal', 'phrase', 'la mobilité d’un an possible au Portugal'],
    ['point', 'test excel sans souris (!)', 'phrase', 'le test Excel sans souris'],
    [
      'point',
      'les juniors voient le comité risque dès le 2e mois',
      'clause',
      'les juniors voient le comité risque dès le 2e mois',
    ],
    [
      'point',
      "l'usine près de valenciennes embauche plus que le siège",
      'clause',
      'l’usine près de Valenciennes embauche plus que le siège',
    ],
    [
      'point',
      'ils corrigent les noms de lieux avec des bénévoles',
      'clause',
      'vous corrigez les noms de lieux avec des bénévoles',
    ],
    ['point', 'ils se développent avec leurs clients', 'clause', 'vous vous développez avec vos clients'],
    ['point', "Ils s'installent à lille", 'clause', 'vous vous installez à Lille'],
    ['point', 'recrutent 5 alternants en janvier', 'clause', 'vous recrutez 5 alternants en janvier'],
    ['point', '10h-18h, fin sept.', 'fragment', 'de 10 à 18 heures, fin septembre'],
    ['point', 'svelte, pas react, et ils assument', 'fragment', 'Svelte, pas React, et vous assumez'],
    [
      'point',
      'fonds verts : ils refusent 1 dossier sur 3',
      'fragment',
      'les fonds verts (1 dossier sur 3 refusé)',
    ],
    [
      'point',
      'tournée des silos en juillet, 6h du mat',
      'fragment',
      'la tournée des silos en juillet, 6 heures du matin',
    ],
    ['point', "l'alternance c'est 3 sem / 1 sem", 'fragment', 'l’alternance (3 semaines / 1 semaine)'],
    ['point', 'liège + télétravail 2 j', 'fragment', 'Liège et 2 jours de télétravail'],
    [
      'point',
      'bug tracker ouvert : "viens en parler"',
      'fragment',
      'bug tracker ouvert, « viens en parler »',
    ],
    [
      'point',
      'déplacements 40 % du temps, train surtout',
      'fragment',
      'déplacements 40 % du temps, train surtout',
    ],
    [
      'point',
      "pas d'influenceurs payés, que des clientes",
      'fragment',
      'pas d’influenceurs payés, seulement des clientes',
    ],
    ['point', 'le robot trie les tomates', 'fragment', 'le robot trie les tomates'],
    ['fit', 'rédigé les topos de 25 randos', 'clause', 'j’ai rédigé les topos de 25 randonnées'],
    [
      'fit',
      "vendu les paniers d'une amap 2 ans",
      'clause',
      'j’ai vendu les paniers d’une AMAP pendant 2 ans',
    ],
    [
      'fit',
      'redcap : monté 2 questionnaires',
      'clause',
      'pour ce qui est de REDCap, j’ai monté 2 questionnaires',
    ],
    [
      'fit',
      'stage en pneumo pédiatrique, suivi de 35 dossiers',
      'fragment',
      'un stage en pneumologie pédiatrique, suivi de 35 dossiers',
    ],
    ['fit', 'carto qgis des parcelles du lycée', 'phrase', 'une cartographie QGIS des parcelles du lycée'],
    ['fit', 'bases de cosméto : émulsions en tp', 'fragment', 'des bases de cosmétologie (émulsions en TP)'],
    ['fit', 'mémoire sur le risque climatique', 'fragment', 'un mémoire sur le risque climatique'],
    ['unsaid', 'bilingue fr-it en vrai, pas dit', 'fragment', 'bilingue français-italien'],
    ['unsaid', "j'ai mon permis cariste", 'clause', 'j’ai mon permis cariste'],
    ['unsaid', 'parle occitan avec mes grands-parents', 'clause', 'je parle occitan avec mes grands-parents'],
    ['unsaid', 'néerlandais b1, utile pr gand', 'fragment', 'néerlandais B1, utile pour Gand'],
    ['clarify', 'je commencerais par isoler la ligne', 'clause', 'je commencerais par isoler la ligne'],
    ['promise', 'carte qgis des micro-parcelles', 'phrase', 'la carte QGIS des micro-parcelles'],
    ['promise', "rapport du banc d'essai (12 p.)", 'phrase', 'le rapport du banc d’essai (12 pages)'],
    ['promise', 'mon portfolio en ligne', 'phrase', 'mon portfolio en ligne'],
    ['promise', '3 newsletters en pdf', 'phrase', '3 newsletters en PDF'],
  ])('%s: %s', (kind, words, shape, expected) => {
    expect(read(kind, words)).toMatchObject({ shape, words: expected });
  });

  it.each<[string, string]>([
    ['bcp de projets ds le nord', 'beaucoup de projets dans le nord'],
    ['tt le stock est suivi par qr', 'tout le stock est suivi par QR'],
    ['rdv tous les mardis pdt le stage', 'rendez-vous tous les mardis pendant le stage'],
    ['preuve q la mesure est stable', 'la preuve que la mesure est stable'],
  ])('writes out: %s', (words, expected) => {
    expect(read('point', words).words).toBe(expected);
  });

  it.each<[string, NoteKind, string]>([
    ['a remark on a person', 'point', 'elle lit les candidatures le mardi seulement'],
    ['a person, by title', 'point', "mme Rochebrune m'envoie la fiche"],
    ['a doctor', 'point', 'le dr veut des gens qui osent'],
    ['a name', 'point', 'keith aime les analystes soigneux'],
    ['a laugh', 'point', 'faut aimer le bruit, elle rigolait à moitié'],
    ['on oneself', 'clarify', 'reliquats azotés, j’ai confondu avec le bilan'],
    ['too much er', 'clarify', 'trop de euh sur la question du budget'],
    ['tangled up', 'clarify', 'me suis emmêlé dans les unités'],
    ['the slip only', 'clarify', "la fatigue des matériaux : j'ai récité le cours, rien de concret"],
    ['the subject of a slip only', 'clarify', 'capteurs, dérive et valeurs manquantes'],
    ['not dared', 'unsaid', "parents éleveurs, j'ai pas osé le dire"],
    ['self-mockery', 'fit', "rédaction d'un protocole bidon en master, mais noté 17"],
    ['money', 'point', 'stage 6 mois, gratif un peu au-dessus du min'],
    ['paid training', 'point', 'formation bpc payée la 1re semaine'],
    ['money in figures', 'unsaid', "trésorier d'une asso, 25 k€ par an"],
    ['health', 'point', 'congé maladie possible dès le 1er jour'],
    ['a joke', 'point', 'le stand sentait la gaufre lol'],
    ['a doubt', 'point', 'réponse en janvier ?? ou en février'],
    ['bad news told in confidence', 'point', 'leur dernière campagne a raté, ils en parlent sans gêne'],
    ['somebody unclear', 'point', "430 adhérents, moyenne d'âge 54, ils veulent des jeunes"],
    ['a verb that may go otherwise', 'point', 'ils requièrent le permis'],
    ['no subject', 'point', 'recrute 5 alternants en janvier'],
    ['no subject in its second part', 'point', 'nouveau site à Nantes, ouvre au printemps'],
    ['another language', 'point', 'the new lyon office'],
    ['a single word', 'point', 'lyon'],
    ['an emoji', 'point', 'repas sur le bateau 🎉'],
    ['too long', 'point', 'beaucoup de mots '.repeat(20)],
  ])('private: %s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });

  it('thanks for a promise of theirs where it is certain what it is, whoever sends it', () => {
    expect(read('promise', 'il envoie le protocole blé-pois', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'le protocole blé-pois',
    });
    expect(read('promise', 'Keith envoie le protocole', { by: 'them' }).shape).toBe('private');
    expect(read('promise', 'm. Schintgen me met en copie', { by: 'them' }).shape).toBe('private');
  });
});

describe('D10 in French: `say` is used as given', () => {
  it.each([
    ['le nouveau centre de conduite à Kiel', 'phrase', ''],
    ["l'idée que vous formez chaque équipe", 'phrase', ''],
    ['vous ouvrez à Lyon en mars', 'clause', ''],
    ["j'ai géré le budget de l'association", 'clause', ''],
    ['que vous ouvrez à Lyon', 'clause', 'vous ouvrez à Lyon'],
    ['Vous ouvrez à Lyon en mars.', 'sentence', ''],
    ['le bureau de Lyon ouvre en mars', 'fragment', ''],
    ['envoyer le carnet avant vendredi', 'fragment', ''],
    ['photos de projets personnels', 'fragment', ''],
  ])('%s is a %s', (words, form, left) => {
    expect(read('point', words, { said: true })).toMatchObject({ form, words: left || words });
  });

  it('is never private, whatever it says', () => {
    expect(read('point', 'vos salaires, lol', { said: true }).shape).not.toBe('private');
  });
});
