import { Component, inject, output, signal } from '@angular/core';
import type { ContactCard } from '@afterfair/shared/capture-files';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../../core/notices';
import { FocusFirst } from '../../ui/focus-first.directive';
import { Icon } from '../../ui/icon';
import { CAMERA } from './camera.token';
import { CardSource, type CardRead } from './card-source';
import { CodeScanner } from './code-scanner';

/** Ways to a name and title without typing: a vCard file, a QR code where the browser can, a signature that is pasted. */
@Component({
  selector: 'af-card-reader',
  imports: [CodeScanner, FocusFirst, Icon, TranslocoDirective],
  templateUrl: './card-reader.html',
  styleUrl: './card-reader.scss',
})
export class CardReader {
  readonly found = output<ContactCard>();

  protected readonly open = signal<'camera' | 'paste' | null>(null);
  protected readonly fault = signal('');
  protected readonly scans = signal(false);
  private readonly source = inject(CardSource);
  private readonly notices = inject(Notices);

  constructor() {
    void inject(CAMERA)
      ?.reads()
      .then((reads) => this.scans.set(reads));
  }

  protected toggle(way: 'camera' | 'paste'): void {
    this.fault.set('');
    this.open.update((open) => (open === way ? null : way));
  }

  protected async file(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    await this.take(file.text().then((text) => this.source.ofVcard(text)));
    // The same file can be chosen again.
    input.value = '';
  }

  protected code(text: string): void {
    this.open.set(null);
    void this.take(this.source.ofVcard(text));
  }

  protected paste(text: string): void {
    if (text.trim() !== '') void this.take(this.source.ofSignature(text));
  }

  private async take(reading: Promise<CardRead>): Promise<void> {
    try {
      const read = await reading;
      this.fault.set('fault' in read ? read.fault : '');
      if ('fault' in read) return;
      this.open.set(null);
      this.found.emit(read.card);
    } catch (error) {
      this.notices.problem(error);
    }
  }
}
