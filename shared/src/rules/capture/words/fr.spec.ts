import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

/** Typed on Thursday 19 November 2026. */
const LINES: [line: string, reading: string[]][] = [
  [
    "Anne Lefèvre (RH) : nouveau centre à Kiel, décision d'ici vendredi en huit, envoyer notebook #grid data engineer !4",
    [
      'who: Anne Lefèvre / RH / not listed',
      'point: nouveau centre à Kiel',
      'decision: 2026-11-27 (vendredi en huit)',
      'me: notebook',
      'position: data',
      'interest: 4',
    ],
  ],
  [
    'réponse dans 15 jours, elle envoie le protocole blé-pois',
    ['decision: 2026-12-04 (dans 15 jours)', 'them: elle envoie le protocole blé-pois'],
  ],
  ['décision fin novembre, 6h du mat', ['decision: 2026-11-30 (fin novembre)', 'point: 6h du mat']],
  [
    "mme Rochebrune m'envoie la fiche du poste lyon",
    ["them: mme Rochebrune m'envoie la fiche du poste lyon"],
  ],
  ['je lui envoie mémo de 2 pages avant lundi', ['me: mémo de 2 pages @2026-11-23']],
  ['ils décident avant les fêtes', ['decision: 2026-12-18 (avant les fêtes)']],
  ['retour mardi en huit', ['decision: 2026-12-01 (mardi en huit)']],
  ['réponse le 5 !3', ['decision: 2026-12-05 (le 5)', 'interest: 3']],
  [
    'décision 4/12, test = écrire 3 fiches produit en 1h',
    ['decision: 2026-12-04 (4/12)', 'point: test = écrire 3 fiches produit en 1h'],
  ],
  ["d'ici 3 semaines réponse", ["decision: 2026-12-10 (d'ici 3 semaines)"]],
  [
    'Müller : fonds verts, ils refusent 1 dossier sur 3',
    ['who: Jürgen Müller / Teamleiter / juergen', 'point: fonds verts, ils refusent 1 dossier sur 3'],
  ],
  [
    'm. Schintgen me met en copie pour la session de janvier',
    ['them: m. Schintgen me met en copie pour la session de janvier'],
  ],
  ['me recontactent semaine 49', ['decision: 2026-12-04 (semaine 49)']],
  [
    'tranchent mi-décembre; lui envoyer le lien https://x.example/pwa',
    ['decision: 2026-12-15 (mi-décembre)', 'me: le lien <https://x.example/pwa>'],
  ],
  ['avant jeudi prochain', ['decision: 2026-11-26 (jeudi prochain)']],
  [
    'réponse vendredi en quinze, pas de télétravail',
    ['decision: 2026-12-04 (vendredi en quinze)', 'point: pas de télétravail'],
  ],
  ['poste : grid operator', ['position: operator']],
  ["atout : vendu les paniers d'une amap 2 ans", ["fit: vendu les paniers d'une amap 2 ans"]],
  [
    'bug tracker ouvert : "prends-en un et viens en parler"',
    ['point: bug tracker ouvert : "prends-en un et viens en parler"'],
  ],
  ['elle lit les candidatures le mardi seulement', ['point: elle lit les candidatures le mardi seulement']],
  ['ne pas envoyer de cv papier', ['point: ne pas envoyer de cv papier']],
  ['décision la semaine prochaine', ['decision: 2026-11-27 (la semaine prochaine)']],
  ['verdict après-demain', ['decision: 2026-11-21 (après-demain)']],
  ['retour pas avant vendredi', ['point: retour pas avant vendredi']],
  ['réponse sous huitaine', ['decision: 2026-11-26 (sous huitaine)']],
];

describe('A quick line in French', () => {
  it.each(LINES)('%s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('fr', 'en')))).toEqual(reading);
  });
});
