import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { MomentPipe } from '../core/moment.pipe';

/** A meeting with the employer of a row, as far as the row shows it. */
export interface MetBefore {
  id: string;
  startedAt: string;
  running: boolean;
}

/** One employer: who and where, whether met, and "Log". */
@Component({
  selector: 'af-employer-row',
  imports: [MomentPipe, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <div class="words">
        <strong>
          <bdi>{{ employer().name }}</bdi>
        </strong>
        <span class="af-quiet af-small about">
          @if (met(); as met) {
            @let time = met.startedAt | afMoment: 'time';
            <a
              [routerLink]="['/fair/meeting', met.id]"
              [attr.aria-label]="t('employers.metFor', { name: employer().name, time })"
            >
              {{ t('employers.met', { time }) }}
            </a>
          }
          @if (employer().booth) {
            <span>{{ employer().booth }}</span>
          }
          @if (country()) {
            <span>{{ country() }}</span>
          }
          @if (employer().positions[0]; as position) {
            <span class="position">
              <bdi>{{ position.title }}</bdi>
            </span>
          }
        </span>
      </div>
      @if (met()?.running) {
        <a
          class="af-button primary"
          [routerLink]="['/fair/meeting', met()?.id]"
          [attr.aria-label]="t('employers.goOnFor', { name: employer().name })"
        >
          {{ t('employers.goOn') }}
        </a>
      } @else {
        <button
          type="button"
          class="af-button"
          [attr.aria-label]="t('employers.logFor', { name: employer().name })"
          (click)="logged.emit()"
        >
          {{ t('employers.log') }}
        </button>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--af-space-3);
      height: 4.5rem;
      padding-inline: var(--af-space-4);
      border-bottom: 1px solid var(--af-line);
    }
    .words {
      flex: 1;
      display: grid;
      min-width: 0;
    }
    strong,
    .about {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    strong {
      font-weight: 600;
    }
    .about > * + *::before {
      content: '·';
      margin-inline: 0.4em;
      color: var(--af-ink-quiet);
    }
  `,
})
export class EmployerRow {
  readonly employer = input.required<EmployerCard>();
  /** The country's name. */
  readonly country = input('');
  readonly met = input<MetBefore | null>(null);
  readonly logged = output();
}
