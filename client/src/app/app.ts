import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  Injector,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter, skip } from 'rxjs';
import { fallsThrough, type Click } from './core/falls-through';
import { Notices } from './core/notices';
import { NoticeBar } from './ui/notice-bar';

/** The outermost frame: the page of the moment and the one place where messages appear. */
@Component({
  selector: 'af-root',
  imports: [NoticeBar, RouterOutlet, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <router-outlet />
      @let notice = notices.current();
      <af-notice-bar
        [text]="notice?.text ?? ''"
        [tone]="notice?.tone ?? 'plain'"
        [undoLabel]="notice?.undo ? t('app.undo') : ''"
        [closeLabel]="t('app.close')"
        (undone)="notice && notices.undo(notice)"
        (closed)="notice && notices.dismiss(notice.id)"
      />
    </ng-container>
  `,
})
export class App {
  protected readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);

  private lastClick: Click | null = null;

  constructor() {
    // Caught on the way down, before anything else hears of it.
    const listen = (event: MouseEvent) => this.swallow(event);
    this.document.addEventListener('click', listen, { capture: true });
    inject(DestroyRef).onDestroy(() => this.document.removeEventListener('click', listen, { capture: true }));
    inject(Router)
      .events.pipe(
        filter((event) => event instanceof NavigationEnd),
        skip(1),
        takeUntilDestroyed(),
      )
      .subscribe(() => afterNextRender(() => this.focusHeading(), { injector: this.injector }));
  }

  private swallow(event: MouseEvent): void {
    const meantForAnother = fallsThrough(this.lastClick, event);
    this.lastClick = event;
    if (!meantForAnother) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** A new page is read from its heading on, unless something on it asked for the focus already. */
  private focusHeading(): void {
    const active = this.document.activeElement;
    const main = this.host.nativeElement.querySelector('main');
    if (main === null || (active !== null && main.contains(active))) return;
    main.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true });
  }
}
