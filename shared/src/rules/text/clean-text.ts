const MARKUP_TAG = /<\/?[a-z!][^<>]*>/gi;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
const BRACKETS = /[{}[\]<>`]/g;

/**
 * One line of plain text out of whatever was typed: line breaks become spaces; control, bidirectional and zero-width
 * characters, markup tags and brackets that could read as a placeholder go.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(MARKUP_TAG, ' ')
    .replace(BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}
