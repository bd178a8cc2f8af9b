import { Component, inject } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { LIVE_LINE } from './live-line.token';

/** One field, so that Material is there. */
@Component({
  selector: 'shell-page',
  imports: [MatFormFieldModule, MatInputModule],
  template: `
    <mat-form-field>
      <mat-label>{{ line.connected ? 'Here' : 'Away' }}</mat-label>
      <input matInput />
    </mat-form-field>
  `,
})
export class EmptyPage {
  protected readonly line = inject(LIVE_LINE);
}
