/** Finds a Chromium for the browser tests and says where: `node tools/browser.mjs`. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installDebianPackages } from './debian-packages.mjs';
import { run } from './run.mjs';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome'];
const DOWNLOAD_SECONDS = 240;
const WHAT_TO_DO = `no Chromium was found for the browser tests. One of these helps:
  - install Chromium or Chrome (Debian, Ubuntu: apt-get install chromium)
  - npx playwright install --with-deps chromium
  - point CHROMIUM_PATH to the program`;

/**
 * The system's Chromium, else Playwright's own, else one that is fetched now: Debian's package when we may
 * install it, Playwright's download otherwise.
 *
 * @param {(text: string) => void} say told what is being installed
 * @returns {Promise<string>} the path of the program
 * @throws {Error} with a message that tells what to do when there is none
 */
export async function findBrowser(say) {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isProgram(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is ${asked}, which is not a program that can be run.`);
  }
  return (await presentBrowser()) ?? (await fetchedBrowser(say)) ?? refuse();
}

async function presentBrowser() {
  return systemBrowser() ?? (await playwrightsBrowser());
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

async function playwrightsBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return isProgram(path) ? path : undefined;
}

async function fetchedBrowser(say) {
  say('fetching a chromium for the browser tests');
  if (await installDebianPackages(['chromium', 'fonts-liberation'])) {
    const installed = systemBrowser();
    if (installed) return installed;
  }
  await run('playwright', ['install', 'chromium'], { stdout: 'stderr', seconds: DOWNLOAD_SECONDS });
  return playwrightsBrowser();
}

function refuse() {
  throw new Error(WHAT_TO_DO);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOTDIR'].includes(error.code)) return false;
    throw error;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findBrowser((text) => console.error(`afterfair: ${text}`)));
  } catch (error) {
    console.error(`afterfair: ${error.message}`);
    process.exitCode = 1;
  }
}
