const MARKUP_TAG = /<\/?[a-z!][^<>]*>/gi;
const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}]/gu;
const CONTROL = /\p{Cc}/gu;
const BRACKETS = /[{}[\]<>`]/g;
/** Anything but single spaces between characters of the Latin scripts as they are composed. */
const MAY_BE_UNCLEAN = /[^ !-;=?-Z\\^_a-z|~\u00A1-\u00AC\u00AE-\u017F‘’“”„–—…•]|^ | $| {2}/;

/**
 * One line of plain text out of whatever was typed: line breaks become spaces; control, bidirectional and zero-width
 * characters, markup tags and brackets that could read as a placeholder go.
 */
export function cleanText(typed: string): string {
  // Most of what is typed is clean, and to see that is a tenth of the work.
  if (!MAY_BE_UNCLEAN.test(typed)) return typed;
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
