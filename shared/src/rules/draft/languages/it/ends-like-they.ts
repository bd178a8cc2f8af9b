/** Words in -ano, -ono and -nno that are no verb, most of them of peoples. */
const NO_VERB =
  /^(?:(?:ital|sicil|venez|art|austral|bras|ind|egiz|gabb|guard|quotid|cristal|merid|med)i?\p{L}*ano|friulano|toscano|napoletano|romano|padano|urbano|umano|piano|sano|vano|nano|grano|mano|invano|lontano|americano|africano|messicano|coreano|metano|volano|telefono|buono|dono|suono|tono|trono|abbandono|carbonio|anno|danno|inganno|autunno)$/u;

/** True where a word has an ending of "essi" and is no noun or adjective that happens to have it too. */
export function endsLikeThey(word: string): boolean {
  return /^\p{L}{2,}(?:ano|ono|nno)$/u.test(word) && !NO_VERB.test(word);
}
