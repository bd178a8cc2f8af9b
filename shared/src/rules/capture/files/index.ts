export type { ContactCard } from './contact-card.js';
export { readSchedule } from './read-schedule.js';
export type { BookedSlot } from './read-schedule.js';
export type { ScheduleFault, ScheduleFaultCode } from './schedule-fault.js';
export { readSignature } from './read-signature.js';
export { readVcard } from './read-vcard.js';
export type { VcardFault } from './read-vcard.js';
