/** An address that ends in a sign is no end. */
export const endMark = /(?<!(?:https?:\/\/|@)\S*)[.!?…]["'”’»)]*$/u;
