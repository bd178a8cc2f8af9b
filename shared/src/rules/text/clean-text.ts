const MARKUP_TAG = /<\/?[a-z!][^<>]*>/gi;
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}]/gu;
const CONTROL = /\p{Cc}/gu;
const BRACKETS = /[{}[\]<>`]/g;

/**
 * One line of plain text out of whatever was typed: line breaks become spaces; control, bidirectional and zero-width
 * characters, markup tags and brackets that could read as a placeholder go.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(INVISIBLE, '')
    .replace(/\s+/gu, ' ')
    .replace(CONTROL, '')
    .replace(MARKUP_TAG, ' ')
    .replace(BRACKETS, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}
