export const endMark = /[.!?…][”")]*$/u;
