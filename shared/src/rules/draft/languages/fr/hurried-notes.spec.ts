import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

function read(kind: NoteKind, words: string, by: 'me' | 'them' = 'me') {
  const found = readNote({ kind, words, by, said: false, names: new Set(['léa', 'lea']) });
  return { ...found, words: found.words.replaceAll('\u202F', ' ') };
}

describe('D10 in French: hurried notes are written out and turned to the reader', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'migrent de php à python', 'clause', 'vous migrez de PHP à Python'],
    ['point', 'veulent doubler l’export', 'clause', 'vous voulez doubler l’export'],
    ['point', 'clients surtout en afrique', 'fragment', 'les clients surtout en Afrique'],
    ['point', '1 jour/sem dans les magasins', 'fragment', '1 jour par semaine dans les magasins'],
    [
      'point',
      'télétravail 3 j / sem après 6 mois',
      'fragment',
      '3 jours de télétravail par semaine après 6 mois',
    ],
    [
      'point',
      'entretien visio puis 2 j école',
      'fragment',
      'l’entretien en visioconférence puis 2 jours à l’école',
    ],
    ['point', 'chaque lundi : démo devant l’équipe', 'fragment', 'chaque lundi, démo devant l’équipe'],
    ['point', 'chaque stagiaire a son propre projet', 'clause', 'chaque stagiaire a son propre projet'],
    ['point', 'la r&d c’est 12 personnes', 'fragment', 'la R&D (12 personnes)'],
    [
      'point',
      'alternance possible dès sept., 2 places',
      'fragment',
      'alternance possible dès septembre, 2 places',
    ],
    ['point', 'entretiens en fr et en anglais', 'phrase', 'les entretiens en français et en anglais'],
    ['point', '10k utilisateurs en belgique', 'fragment', '10k utilisateurs en Belgique'],
    ['point', 'lait bio, extrait de plantes', 'fragment', 'lait bio, extrait de plantes'],
    ['fit', 'alternance 1 an chez un notaire', 'phrase', 'une alternance d’un an chez un notaire'],
    ['fit', 'stage maintenance trams', 'phrase', 'un stage en maintenance de trams'],
    ['point', 'recrutent que des alternants', 'clause', 'vous ne recrutez que des alternants'],
    ['point', 'le logiciel ne marche pas hors ligne', 'clause', 'le logiciel ne marche pas hors ligne'],
    ['unsaid', 'ai traduit une notice en polonais', 'clause', 'j’ai traduit une notice en polonais'],
    ['unsaid', 'suis mobile partout', 'clause', 'je suis mobile partout'],
    ['unsaid', 'je connais leur logiciel', 'clause', 'je connais votre logiciel'],
    ['clarify', 'je dirais plutôt : tester d’abord', 'fragment', 'tester d’abord'],
    ['fit', 'anim. d’ateliers vélo', 'fragment', 'animation d’ateliers vélo'],
    ['clarify', 'réponse : 12 mois de garantie', 'fragment', '12 mois de garantie'],
    [
      'clarify',
      'pour la charge je passerais par une file',
      'clause',
      'pour la charge je passerais par une file',
    ],
    ['clarify', 'la norme est l’iso 14001', 'clause', 'la norme est l’ISO 14001'],
    ['promise', 'lettre de reco de mon tuteur', 'fragment', 'lettre de recommandation de mon tuteur'],
    ['promise', 'vidéo du robot (2 min)', 'phrase', 'la vidéo du robot (2 minutes)'],
    ['promise', 'relire son article', 'private', 'relire son article'],
    ['promise', 'envoyer mon book', 'phrase', 'mon book'],
  ])('%s: %s', (kind, words, shape, expected) => {
    expect(read(kind, words)).toMatchObject({ shape, words: expected });
  });

  it.each([
    ['va m’envoyer la fiche de poste', 'la fiche de poste'],
    ['envoie le guide', 'le guide'],
    ['ils me transmettent le planning', 'le planning'],
  ])('a promise of theirs is what is sent: %s', (words, expected) => {
    expect(read('promise', words, 'them').words).toBe(expected);
  });
});

describe('D10 in French: what was typed for oneself stays private', () => {
  it.each<[string, NoteKind, string]>([
    ['looks', 'point', 'barbu avec un foulard'],
    ['an accent', 'point', 'accent du sud, marrant'],
    ['manners, in the imperfect', 'point', 'parlait la bouche pleine'],
    ['a judgement', 'point', 'pas top comme locaux'],
    ['a confidence', 'point', 'pas le droit de dire mais ils ouvrent à Nice'],
    ['trouble of theirs', 'point', 'ils sont en redressement'],
    ['pay without a currency', 'point', 'à 1900 net par mois'],
    ['pay in thousands', 'point', '34k plus primes'],
    ['a task for oneself', 'point', 'relancer la semaine prochaine'],
    ['a rank among others', 'point', 'ma 2e option'],
    ['a lie of one’s own', 'fit', 'j’ai exagéré mon niveau'],
    ['a dismissal', 'unsaid', 'viré de mon premier stage'],
    ['poverty', 'unsaid', 'dispo tout de suite, plus de sous'],
    ['a grumble without its ne', 'point', 'l’appli marche pas hors ligne'],
    ['an opinion', 'point', 'en fait c’est de la vente'],
    ['pay in a contract', 'point', 'cdi mais 1600 seulement'],
    ['made little of', 'fit', '3 mois seulement, j’ai arrêté'],
    ['health', 'unsaid', 'dyslexique depuis toujours'],
    ['a slip in other words', 'clarify', 'scope 2 et 3, tout mélangé'],
    ['an answer with its slip', 'clarify', 'réponse : 2000, j’ai dit 200'],
  ])('%s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });
});
