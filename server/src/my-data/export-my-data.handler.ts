import { Injectable } from '@nestjs/common';
import { writeFairDocument } from '@afterfair/shared/fair-document';
import { FairStore } from '../fairs/index.js';
import { FairDocumentStore, keptDrafts, StepStore } from '../followups/index.js';
import type { AttendeePrincipal } from '../platform/access/index.js';
import { Clock } from '../platform/clock/clock.js';
import { PreparedStore } from '../prepared/index.js';
import { ownDocument } from './own-document.js';
import { toCalendar } from './to-calendar.js';
import { toCards } from './to-cards.js';
import { toCsv } from './to-csv.js';

export const EXPORT_FORMATS = ['json', 'csv', 'ics', 'vcf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES: Record<ExportFormat, string> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
};

/** A file that a person takes with them. */
export interface ExportedFile {
  name: string;
  type: string;
  content: string;
}

/** Everything that an attendee noted and wrote, to take along ("Yours to take and to erase"). */
@Injectable()
export class ExportMyDataHandler {
  constructor(
    private readonly fairs: FairStore,
    private readonly documents: FairDocumentStore,
    private readonly steps: StepStore,
    private readonly prepared: PreparedStore,
    private readonly clock: Clock,
  ) {}

  /** `json` is a fair document (fair-document.md) with the attendee's letters as its drafts. */
  async run({ fairId, attendeeId }: AttendeePrincipal, format: ExportFormat): Promise<ExportedFile> {
    const all = await this.documents.ofAttendee(await this.fairs.get(fairId), attendeeId);
    const steps = await this.steps.listOfAttendee(fairId, attendeeId);
    const { prepared } = await this.prepared.of(attendeeId);
    const document = ownDocument({ ...all, drafts: keptDrafts(steps) }, attendeeId, prepared);
    const planned = steps.filter(({ skipped }) => !skipped).map(({ plan }) => plan);
    const write: Record<ExportFormat, () => string> = {
      json: () => writeFairDocument(document),
      csv: () => toCsv(document),
      ics: () => toCalendar(document, planned, this.clock.now()),
      vcf: () => toCards(document),
    };
    return { name: `afterfair.${format}`, type: TYPES[format], content: write[format]() };
  }
}
