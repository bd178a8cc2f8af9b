export const endMark = /[.!?…]["'”’)]*$/u;
