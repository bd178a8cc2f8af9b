/** The part of the rules that reads a line and writes its sentence; large, so it is only loaded where a line is typed. */
export { patchOfReading, previewNote, readQuickLine } from '@afterfair/shared/rules';
