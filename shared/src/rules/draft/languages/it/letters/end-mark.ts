export const endMark = /[.!?…]["'”’»)]*$/u;
