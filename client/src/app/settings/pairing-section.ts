import { Component, computed, inject, signal } from '@angular/core';
import type { PairingCode } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { Api } from '../core/api';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';

/** Shows the code that lets a second device in. */
@Component({
  selector: 'af-pairing-section',
  imports: [MomentPipe, TranslocoDirective],
  template: `
    <section class="af-card" *transloco="let t" aria-labelledby="pairing-heading">
      <h2 id="pairing-heading">{{ t('settings.device.heading') }}</h2>
      <p class="af-quiet">{{ t('settings.device.about') }}</p>
      @if (pairing(); as pairing) {
        <div class="code" role="status">
          <img [src]="qr()" width="168" height="168" [alt]="t('settings.device.qr')" />
          <div>
            <p>{{ t('settings.device.scan', { place: place() }) }}</p>
            <p>
              <span class="af-unseen">{{ t('settings.device.code') }}</span>
              <strong>{{ pairing.code }}</strong>
            </p>
            <p class="af-quiet af-small">
              {{ t('settings.device.until', { time: pairing.expiresAt | afMoment: 'time' }) }}
            </p>
          </div>
        </div>
      }
      <button type="button" class="af-button" [attr.aria-disabled]="busy()" (click)="show()">
        {{ t(pairing() ? 'settings.device.again' : 'settings.device.action') }}
      </button>
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: var(--af-space-3);
      justify-items: start;
    }
    .code {
      display: flex;
      flex-wrap: wrap;
      gap: var(--af-space-4);
      align-items: center;
    }
    .code > div {
      flex: 1 1 12rem;
      display: grid;
      gap: var(--af-space-2);
    }
    img {
      padding: var(--af-space-2);
      border-radius: var(--af-radius);
      background: #fff;
    }
    strong {
      font-size: var(--af-text-28);
      letter-spacing: 0.12em;
    }
  `,
})
export class PairingSection {
  private readonly api = inject(Api);
  private readonly notices = inject(Notices);
  protected readonly pairing = signal<PairingCode | null>(null);
  protected readonly busy = signal(false);
  /** As an image, never as markup: what comes from a wire does not become part of the page. */
  protected readonly qr = computed(
    () => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.pairing()?.qrSvg ?? '')}`,
  );
  protected readonly place = computed(() => {
    return new URL(this.pairing()?.url ?? '/', location.origin).host;
  });

  protected async show(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    try {
      this.pairing.set(await this.api.post<PairingCode>('/api/pairing'));
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
