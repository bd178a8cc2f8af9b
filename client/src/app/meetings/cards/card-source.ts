import { inject, Injectable } from '@angular/core';
import type { ContactCard } from '@afterfair/shared/capture-files';
import { LOAD_FILE_RULES } from './load-file-rules.token';

/** Somebody as a card tells of them, or why it tells of nobody; the words are `meetings.card.faults.*`. */
export type CardRead = { card: ContactCard } | { fault: string };

/** Reads people out of vCards and signatures. Nothing leaves the device. */
@Injectable({ providedIn: 'root' })
export class CardSource {
  private readonly fetchRules = inject(LOAD_FILE_RULES);

  /** The text of a vCard file or of a QR code. */
  async ofVcard(text: string): Promise<CardRead> {
    return (await this.fetchRules()).readVcard(text);
  }

  /** A signature as it was copied from a mail. */
  async ofSignature(text: string): Promise<CardRead> {
    const card = (await this.fetchRules()).readSignature(text);
    return card.name === '' ? { fault: 'no-name' } : { card };
  }
}
