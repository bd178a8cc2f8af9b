import { uuidv7 } from 'uuidv7';

/** A meeting as people log it: it begins, a line now and then, it ends. */
const CHANGES_PER_MEETING = 8;
const LINE = 'they asked about the night shift and what we did in the harbour hall';

/** Makes the changes of one device as JSON text, quickly: the load must not be what is measured. */
export class ChangeMaker {
  private meetingId = uuidv7();
  private count = 0;

  constructor(
    private readonly device: string,
    private readonly startsAt: number,
  ) {}

  next(): string {
    const step = this.count % CHANGES_PER_MEETING;
    if (step === 0) this.meetingId = uuidv7();
    this.count += 1;
    const ms = this.startsAt + this.count;
    const at = `${ms.toString(16).padStart(12, '0')}-0000-${this.device}`;
    return `{"id":"${uuidv7()}","meetingId":"${this.meetingId}","at":"${at}","set":${this.set(step, ms)}}`;
  }

  private set(step: number, ms: number): string {
    const instant = new Date(ms).toISOString();
    if (step === 0)
      return `{"employerName":"Quayside Instruments","startedAt":"${instant}","people":{"${uuidv7()}":{"name":"Rosa Lindqvist","title":"Talent Partner"}}}`;
    if (step === CHANGES_PER_MEETING - 1) return `{"endedAt":"${instant}","interest":4,"language":"en"}`;
    return `{"notes":{"${uuidv7()}":{"kind":"point","text":"${LINE}"}}}`;
  }
}
