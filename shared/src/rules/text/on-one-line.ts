import { rememberLast } from './remember-last.js';

/** Every run of white space that is more, or other, than one space. */
const BREAK = /[^\S ]\s*| \s+/gu;

/** A text in lower case on one line, to look for names in whatever their case and the breaks of lines. */
export const onOneLine: (text: string) => string = rememberLast((text) =>
  text.replace(BREAK, ' ').toLowerCase(),
);
