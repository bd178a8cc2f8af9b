import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import nspell from 'nspell';
import type { SpellingPort } from '../spelling-port.js';
import { checkWithDictionary } from './check-with-dictionary.js';

function dictionary(language: string): SpellingPort {
  const read = (end: string) =>
    readFileSync(
      fileURLToPath(
        new URL(`../../../../../node_modules/dictionary-${language}/index.${end}`, import.meta.url),
      ),
      'utf8',
    );
  return checkWithDictionary(language, { aff: read('aff'), dic: read('dic') }, nspell);
}

const ports: Record<string, SpellingPort> = {
  fr: dictionary('fr'),
  es: dictionary('es'),
  pl: dictionary('pl'),
};

async function found(
  language: string,
  body: string,
  known: string[] = [],
): Promise<(string | undefined)[][]> {
  const findings = (await ports[language]?.check(body, known)) ?? [];
  for (const finding of findings) expect(finding).toMatchObject({ rule: 'K14', severity: 'warning' });
  return findings.map(({ at, repair }) => [body.slice(...(at ?? [])), repair]);
}

describe('K14: spelling by a Hunspell dictionary', () => {
  it.each([
    ['fr', "Merci pour l'entretien, où j'ai apprécié l'équipe et aujourd'hui le porte-parole.", []],
    [
      'fr',
      'Merci pour cet entretein, j’ai apprecié l’equipe.',
      [
        ['entretein', 'entretien'],
        ['apprecié', 'apprécié'],
        ['l’equipe', "l'équipe"],
      ],
    ],
    ['es', 'Le agradezco mucho la conversación y quedo a su disposición.', []],
    [
      'es',
      'Le agradesco la conversacion.',
      [
        ['agradesco', 'agradezco'],
        ['conversacion', 'conversación'],
      ],
    ],
    ['pl', 'Dziękuję Pani za rozmowę, którą będę dobrze wspominać.', []],
    [
      'pl',
      'Dziekuję za rozmowe.',
      [
        ['Dziekuję', 'Dziękuję'],
        ['rozmowe', 'rozmowę'],
      ],
    ],
  ])('%s: %s', async (language, body, wanted) => {
    expect(await found(language, body)).toEqual(wanted);
  });

  it('leaves names, companies and the attendee’s own words alone, in whatever case and in their parts', async () => {
    const body = 'Chère Madame Entretein, merci pour Entretein-Agradesco et l’entretein.';
    expect(await found('fr', body)).not.toEqual([]);
    expect(await found('fr', body, ['entretein', 'the agradesco project'])).toEqual([]);
  });

  it('leaves addresses, numbers and abbreviations alone', async () => {
    const body =
      'https://example.org/entretein, entretein@example.org, www.entretein.fr, ENTRETEIN, 38h, K2entretein';
    expect(await found('fr', body)).toEqual([]);
  });

  it('is silent about words that it has never heard of, as names and compounds are', async () => {
    expect(await found('fr', 'Merci à Kwżbrstnik et à la Netzleitstelle.')).toEqual([]);
  });

  it('knows a word whose homonym is only part of compounds', async () => {
    const files = {
      aff: 'SET UTF-8\nTRY abegn\nONLYINCOMPOUND o\nSFX D Y 1\nSFX D en end en\n',
      dic: '3\ngeben/D\ngeben/o\ngegen/o\n',
    };
    const german = checkWithDictionary('de', files, nspell);
    expect(await german.check('geben gebend', [])).toEqual([]);
    expect(await german.check('gebenn', [])).toMatchObject([{ repair: 'geben' }]);
  });

  it.each(['', '\n', '’', '-', 'a'.repeat(10_000), '\u202E\u0000{{x}}'])('Bad input: %j', async (body) => {
    expect(await found('fr', body)).toEqual([]);
  });
});
