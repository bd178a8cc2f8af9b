import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const shapeOf = (kind: NoteKind, words: string) =>
  readNote({ kind, words, by: 'me', said: false, names: new Set(['novalink', 'brightpeak']) }).shape;

describe('D10 in French: what a tired student types for nobody else stays private', () => {
  it.each<[NoteKind, string]>([
    ['point', 'le mec du stand dormait à moitié'],
    ['point', 'recruteuse plus jeune que moi mdr'],
    ['point', 'grognon jusqu’à ce que je parle voile'],
    ['point', 'la cheffe a l’air de tout contrôler'],
    ['point', 'paie moins bien que le stand d’à côté'],
    ['point', 'fixe autour de 32 + variable'],
    ['point', 'pas sûr qu’ils recrutent vraiment'],
    ['point', 'j’avais la migraine tout du long'],
    ['point', 'trou noir sur l’exo de maths'],
    ['clarify', 'confondu sql et nosql, la honte'],
    ['clarify', 'donné la mauvaise année pour le stage'],
    ['clarify', 'bloqué sur les défauts'],
    ['point', 'entre nous : licenciements en mars'],
    ['point', 'ne pas parler de la fusion'],
    ['point', 'moins coincés que chez novalink'],
    ['point', 'belle moustache'],
    ['fit', 'en fait j’ai juste copié le code d’un pote'],
    ['unsaid', 'je suis tdah'],
    ['point', 'je crois qu’il me draguait'],
    ['unsaid', 'examen raté 2 fois'],
    ['point', 'la dame rh regardait sans arrêt son tél'],
    ['point', 'grand type avec une queue de cheval'],
    ['point', 'la cinquantaine, bientôt à la retraite'],
    ['point', 'poignée de main moite'],
    ['point', 'pas la lumière du siècle'],
    ['point', 'incapable d’expliquer son propre produit'],
    ['point', 'à garder pour moi : nouveau pdg'],
    ['point', 'personne ne le sait encore, départ à porto'],
    ['point', '2100 pour commencer'],
    ['point', 'brightpeak propose plus'],
    ['point', 'deuxième choix après brightpeak'],
    ['point', 'stylos offerts, c’est tout'],
    ['clarify', 'devrais savoir ce qu’est oauth'],
    ['clarify', 'me suis contredit sur les dates'],
    ['clarify', 'parlé dix minutes de mon chien'],
    ['fit', 'stat validée de justesse'],
    ['unsaid', 'sous antidépresseurs'],
    ['unsaid', 'besoin d’un visa'],
    ['point', 'le stand sentait le poisson, ha'],
    ['point', 'on dirait le titanic'],
    ['point', 'recruteuse avec de la salade entre les dents'],
    ['point', 'un peu insistant'],
    ['point', 'monsieur âgé, dur d’oreille'],
    ['point', '3200 avant impôt'],
    ['point', 'je préférerais brightpeak'],
    ['point', 'dit en confidence : client perdu'],
    ['point', 'promis de ne pas répéter'],
    ['clarify', 'divagué puis excusé'],
    ['unsaid', 'je me remets d’une opération'],
    ['fit', 'projet un peu embelli'],
    ['point', 'ça m’étonnerait qu’ils rappellent'],
    ['point', 'ne connaissent pas leur propre stack'],
  ])('%s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).toBe('private');
  });

  it.each<[NoteKind, string]>([
    ['point', '12 camionnettes, toutes électriques depuis juin'],
    ['point', 'stagiaires : bureau à soi + mentor'],
    ['point', 'deux tours, le 2e sur place à brest'],
    ['point', 'la facturation est réécrite en rust'],
    ['point', 'nouveau labo en 2027, 40 postes'],
    ['point', 'heure de démo ts les vendredis'],
    ['point', 'début flexible, fév. ou sept.'],
    ['point', 'banc d’essai à la cave, visite possible'],
    ['point', 'point d’équipe à 9h15, plages fixes 10h-15h'],
    ['point', 'pas de lettre de motivation, cv en pdf'],
    ['fit', 'station météo maison, 6 capteurs'],
    ['fit', 'radio du campus pdt 2 ans'],
    ['fit', 'initié 30 enfants à scratch'],
    ['unsaid', 'notions de néerlandais'],
    ['unsaid', 'permis cariste'],
    ['point', '5 jours de formation par an'],
    ['point', 'équipe entre berlin et dublin'],
    ['point', 'atelier chaque mardi, ouvert aux stagiaires'],
    ['point', 'pas de code vestimentaire'],
    ['point', 'impression des pièces sur place'],
    ['fit', 'appli de covoiturage pour 200 personnes'],
    ['point', 'capital familial, troisième génération'],
    ['point', 'l’ascenseur marche sans courant'],
    ['point', 'portes ouvertes le 3 mars'],
  ])('fit to be read: %s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).not.toBe('private');
  });
});
