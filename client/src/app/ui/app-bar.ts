import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** The line at the top: the product's name, where we are, and what is projected on the right. */
@Component({
  selector: 'af-app-bar',
  imports: [RouterLink],
  template: `
    <a class="name" [routerLink]="home()">
      <span class="mark" aria-hidden="true"></span>
      Afterfair
    </a>
    @if (place()) {
      <span class="place">
        <bdi>{{ place() }}</bdi>
      </span>
    }
    <div class="end"><ng-content /></div>
  `,
  host: { role: 'banner' },
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--af-space-3);
      min-height: 3.5rem;
      padding-inline: var(--af-space-4);
      border-bottom: 1px solid var(--af-line);
      background: var(--af-surface);
    }
    .name {
      position: relative;
      display: inline-flex;
      align-items: center;
      min-height: var(--af-target);
      color: var(--af-ink);
      font-weight: 700;
      letter-spacing: -0.02em;
      text-decoration: none;
      isolation: isolate;
    }
    .mark {
      position: absolute;
      inset: 55% -0.2em 0.55rem -0.2em;
      z-index: -1;
      border-radius: 3px;
      background: var(--af-marker-point);
    }
    .place {
      min-width: 0;
      overflow: hidden;
      color: var(--af-ink-quiet);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .end {
      display: flex;
      align-items: center;
      gap: var(--af-space-2);
      margin-left: auto;
    }
  `,
})
export class AppBar {
  readonly home = input('/');
  readonly place = input('');
}
