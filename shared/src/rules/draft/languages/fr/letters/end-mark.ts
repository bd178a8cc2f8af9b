export const endMark = /[.!?…](?:[\s\u202F]*[»"”’)])*$/u;
