import type { FairDocument } from '@afterfair/shared/contracts';
import { makeBatch } from '@afterfair/shared/rules';
import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { bigFair } from '../bench/rules/big-fair.js';
import { readDocument } from '../demo/read-document.js';
import { OWN_FAIR } from './stage.js';

/** Before the cut, after it, with reminders due, over the holidays, and long after. */
const INSTANTS = [
  '2026-11-19T10:00:00Z',
  '2026-11-19T18:00:00Z',
  '2026-11-30T09:00:00Z',
  '2026-12-24T10:00:00Z',
  '2027-03-28T01:30:00Z',
];

/** Thank-yous in six languages. */
const FAIR = bigFair({ attendees: 8, meetingsEach: 12 });

/** People whose browsers write dates and sort names in their own ways. */
const PEOPLE = [
  { locale: 'en-GB', timezoneId: 'Europe/Brussels' },
  { locale: 'pl-PL', timezoneId: 'America/New_York' },
  { locale: 'ar-EG', timezoneId: 'Asia/Kolkata' },
];

for (const person of PEOPLE) {
  test(`D9: the rules write the same bytes in Chromium as in Node, ${person.locale} in ${person.timezoneId}`, async ({
    browser,
  }) => {
    const context = await browser.newContext(person);
    const page = await context.newPage();
    await page.addScriptTag({ content: await rulesForBrowsers() });
    for (const document of [await readDocument(OWN_FAIR), FAIR, withEverySent(FAIR)]) {
      for (const now of INSTANTS) {
        const inBrowser = await page.evaluate(
          ([given, at]) => JSON.stringify((globalThis as unknown as Rules).rules.makeBatch(given, at)),
          [document, now] as const,
        );
        // Not `toBe` alone: a difference in a text of a megabyte should be readable.
        expect(JSON.parse(inBrowser)).toEqual(JSON.parse(JSON.stringify(makeBatch(document, now))));
        expect(inBrowser).toBe(JSON.stringify(makeBatch(document, now)));
      }
    }
    await context.close();
  });
}

interface Rules {
  rules: { makeBatch: typeof makeBatch };
}

/** The rules as they were built, in one script that leaves them in `rules`. */
async function rulesForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(import.meta.resolve('@afterfair/shared/rules'))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'rules',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('The rules made no script.');
  return script.text;
}

/** A fair whose thank-yous went out, so that reminders and check-ins fall due. */
function withEverySent(document: FairDocument): FairDocument {
  return {
    ...document,
    fair: { ...document.fair, policy: {} },
    meetings: document.meetings.map((meeting) => ({ ...meeting, keepInTouch: meeting.contactIds })),
    messages: document.meetings.map(({ id, attendeeId, contactIds }) => ({
      id: `x-${id}`,
      attendeeId,
      contactId: contactIds?.[0] ?? '',
      direction: 'out',
      kind: 'thank-you',
      at: '2026-11-20T08:00:00Z',
      state: 'sent',
    })),
  };
}
