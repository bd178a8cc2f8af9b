/** The part of the rules that reads cards, signatures and calendars; loaded when somebody brings one. */
export { readSchedule, readSignature, readVcard } from '@afterfair/shared/capture-files';
