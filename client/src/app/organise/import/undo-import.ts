import { Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ImportUndone, LastImport } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { CountedPipe } from '../../core/counted.pipe';
import { MomentPipe } from '../../core/moment.pipe';
import { Notices } from '../../core/notices';

/** For a day after an import: what it wrote, and the button that takes it back. Says what had to stay. */
@Component({
  selector: 'af-undo-import',
  imports: [CountedPipe, MomentPipe, TranslocoDirective],
  template: `
    <ng-container *transloco="let t; prefix: 'organise.import.undo'">
      @if (last()?.importedAt; as at) {
        <div class="af-note">
          <p>
            {{ 'organise.import.undo.last' | afCounted: last()?.employers ?? 0 : { at: (at | afMoment) } }}
          </p>
          <button type="button" class="af-button" [attr.aria-disabled]="busy()" (click)="undo()">
            {{ t('action') }}
          </button>
        </div>
      }
      <div role="status">
        @if (undone(); as undone) {
          <p class="af-note">
            {{ t('done', undone) }}
            @if (undone.kept.length) {
              {{ t('kept', { list: undone.kept.join(', ') }) }}
            }
          </p>
        }
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--af-space-3);
    }
    .af-note {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--af-space-2) var(--af-space-4);
    }
  `,
})
export class UndoImport {
  readonly fairId = input.required<string>();
  /** Counts up with every import, so that the newest is asked for. */
  readonly imports = input.required<number>();
  readonly done = output();

  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly last = signal<LastImport | null>(null);
  protected readonly undone = signal<ImportUndone | null>(null);
  protected readonly busy = signal(false);

  constructor() {
    effect(() => {
      this.imports();
      const fairId = this.fairId();
      untracked(() => void this.load(fairId));
    });
  }

  protected async undo(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      const undone = await this.api.post<ImportUndone>(`/api/fairs/${this.fairId()}/employers/import/undo`);
      this.last.set(null);
      this.undone.set(undone);
      this.done.emit();
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }

  private async load(fairId: string): Promise<void> {
    try {
      this.last.set(await this.api.get<LastImport>(`/api/fairs/${fairId}/employers/import`));
    } catch (error) {
      this.notices.problem(error);
    }
  }
}
