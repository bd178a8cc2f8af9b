import { Component, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EmployerCard } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { MomentPipe } from '../core/moment.pipe';
import { Icon } from '../ui/icon';

/** A meeting with the employer of a row, as far as the row shows it. */
export interface MetBefore {
  id: string;
  startedAt: string;
  running: boolean;
}

/** One employer: who and where, whether met, and "Log". */
@Component({
  selector: 'af-employer-row',
  imports: [Icon, MomentPipe, RouterLink, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <button
        type="button"
        class="star"
        [attr.aria-pressed]="favourite()"
        [attr.aria-label]="t('employers.favouriteFor', { name: employer().name })"
        (click)="starred.emit()"
      >
        <af-icon name="star" [filled]="favourite()" />
      </button>
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
      gap: var(--af-space-2);
      height: 4.5rem;
      padding-inline: var(--af-space-1) var(--af-space-4);
      border-bottom: 1px solid var(--af-line);
    }
    .star {
      display: grid;
      flex: none;
      place-content: center;
      width: var(--af-target);
      height: var(--af-target);
      padding: 0;
      border: 0;
      border-radius: var(--af-radius);
      background: none;
      color: var(--af-ink-quiet);
    }
    .star[aria-pressed='true'] {
      color: var(--af-accent);
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
    /* Text twice as large on a phone: the name before what can be done with it. */
    @media (max-width: 16rem) {
      :host {
        padding-inline-end: var(--af-space-1);
      }
      .star {
        width: auto;
      }
    }
    .about a {
      display: inline-block;
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
  readonly favourite = input(false);
  readonly logged = output();
  readonly starred = output();
}
