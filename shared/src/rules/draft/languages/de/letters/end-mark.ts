export const endMark = /[.!?…]["”’“)]*$/u;
