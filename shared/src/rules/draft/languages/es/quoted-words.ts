const WHO_SAID = /^\p{L}+(?: dijo| dice)?[:,]? («[^«»]+»)$/iu;

/** The words alone of a note that is nothing but what somebody in the talk said: `ana: "se aprende"`. */
export function quotedWords(tidied: string): string {
  return WHO_SAID.exec(tidied)?.[1] ?? tidied;
}
