import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { LIMITS, type ImportInput, type ImportReport } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { CountedPipe } from '../../core/counted.pipe';
import { Notices } from '../../core/notices';
import { FairStore } from '../fairs/fair-store';
import { PageHeader } from '../../ui/page-header';
import { DropFile } from './drop-file';
import { readBytes } from './read-bytes';
import { ReportTable } from './report-table';
import { UndoImport } from './undo-import';

/** Employers from a spreadsheet: first what would happen, row by row, then the deed. */
@Component({
  selector: 'af-import-page',
  imports: [CountedPipe, DropFile, PageHeader, ReportTable, RouterLink, TranslocoDirective, UndoImport],
  templateUrl: './import-page.html',
  styleUrl: './import-page.scss',
})
export class ImportPage {
  /** From the address. */
  readonly fairId = input.required<string>();
  private readonly api = inject(Api);
  private readonly fairs = inject(FairStore);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly csv = signal('');
  protected readonly states = ['new', 'changed', 'unchanged', 'skipped', 'error'] as const;
  protected readonly limit = LIMITS.importBytes;
  protected readonly fileName = signal('');
  protected readonly report = signal<ImportReport | null>(null);
  /** Whether the file was no UTF-8 and its letters were taken from Windows-1252. */
  protected readonly reread = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  /** How often something was imported on this page. */
  protected readonly imports = signal(0);
  protected readonly good = computed(() => {
    const counts = this.report()?.counts;
    return counts ? counts.new + counts.changed : 0;
  });

  protected async read(file: File): Promise<void> {
    this.fileName.set(file.name);
    this.report.set(null);
    this.reread.set(false);
    this.refusal.set('');
    const found = readBytes(new Uint8Array(await file.arrayBuffer()));
    if (found.kind === 'spreadsheet') {
      this.refusal.set(this.transloco.translate('organise.import.spreadsheet', { name: file.name }));
      return;
    }
    this.csv.set(found.text);
    this.reread.set(found.encoding === 'windows-1252');
    await this.send({ csv: this.csv(), dryRun: true });
  }

  protected async commit(skipErrors: boolean): Promise<void> {
    if (this.busy()) return;
    await this.send({ csv: this.csv(), dryRun: false, skipErrors });
    if (!this.report()?.committed) return;
    this.imports.update((count) => count + 1);
    await this.fairs.load(this.fairId());
  }

  protected async undone(): Promise<void> {
    this.startAnew();
    await this.fairs.load(this.fairId());
  }

  protected startAnew(): void {
    this.csv.set('');
    this.fileName.set('');
    this.report.set(null);
    this.refusal.set('');
  }

  private async send(body: ImportInput): Promise<void> {
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.report.set(
        await this.api.post<ImportReport>(`/api/fairs/${this.fairId()}/employers/import`, body),
      );
    } catch (error) {
      this.refusal.set(this.notices.words(error));
    } finally {
      this.busy.set(false);
    }
  }
}
