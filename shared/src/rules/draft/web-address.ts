import { cleanText } from '../text/index.js';

const WEB_ADDRESS = /^https?:\/\/[^\s]+$/i;

/** An address that may stand in a text; `''` when it is none of the web. */
export function webAddress(url: string): string {
  const clean = cleanText(url);
  return WEB_ADDRESS.test(clean) ? clean : '';
}
