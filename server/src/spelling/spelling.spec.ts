import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SpellingView } from '@afterfair/shared/contracts';
import {
  becomeOrganiser,
  type Caller,
  createFair,
  joinFair,
  startTestServer,
  type TestServer,
} from '../testing/index.js';
import { SpellingFiles } from './spelling-files.js';
import { usualPlaces } from './spelling-places.js';

describe('K14: the files of the spelling checkers', () => {
  let test: TestServer;
  let mira: Caller;

  beforeAll(async () => {
    test = await startTestServer();
    const organiser = test.caller();
    await becomeOrganiser(organiser, test.server.setupLink ?? '', 'olga@fair.example');
    mira = test.caller();
    await joinFair(mira, (await createFair(organiser)).joinCode, 'Mira Kovač');
  });
  afterAll(() => test.close());

  it('lists what comes with this project, each where it really lies', async () => {
    const view = await mira.get<SpellingView>('/api/spelling');
    expect(view).toMatchObject({
      en: { kind: 'grammar' },
      fr: { kind: 'dictionary' },
      es: { kind: 'dictionary' },
      pl: { kind: 'dictionary' },
    });
    const { fr } = view;
    expect(fr?.kind === 'dictionary' && (await mira.send<string>('GET', fr.aff)).body).toMatch(
      /^SET UTF-8/mu,
    );
  });

  it.each([
    ['language=xx&part=dic', 'not-found'],
    ['language=fr&part=wasm', 'not-found'],
    ['language=constructor&part=dic', 'not-found'],
    ['language=fr&part=../../etc/passwd', 'invalid-input'],
    ['language=fr', 'invalid-input'],
    ['language=fr&language=es&part=dic', 'invalid-input'],
  ])('Bad input is an answer: %s', async (query, code) => {
    expect((await mira.refusal('GET', `/api/spelling/file?${query}`)).code).toBe(code);
  });
});

describe('K14: dictionaries that the system has', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'afterfair-'));
    writeFileSync(join(folder, 'de_DE.aff'), 'SET ISO8859-1\n');
    writeFileSync(join(folder, 'de_DE.dic'), Buffer.from('1\nGespräch\n', 'latin1'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are listed only where they are', async () => {
    const view = await new SpellingFiles(usualPlaces(folder)).list();
    expect(Object.keys(view).sort()).toEqual(['de', 'en', 'es', 'fr', 'pl']);
  });

  it('are handed out in UTF-8, whatever they are kept in', async () => {
    const file = await new SpellingFiles(usualPlaces(folder)).find('de', 'dic');
    expect(file?.content.toString()).toBe('1\nGespräch\n');
    expect(file?.type).toBe('text/plain; charset=utf-8');
  });
});
