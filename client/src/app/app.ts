import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { filter, skip } from 'rxjs';
import { AppUpdates } from './core/app-updates';
import { fallsThrough, type Click } from './core/falls-through';
import { Notices } from './core/notices';
import { NoticeBar } from './ui/notice-bar';
import { UpdateBar } from './ui/update-bar';

/** The outermost frame: the page of the moment and the one place where messages appear. */
@Component({
  selector: 'af-root',
  imports: [NoticeBar, RouterOutlet, TranslocoDirective, UpdateBar],
  template: `
    <ng-container *transloco="let t">
      @let update = updates.state();
      @if (update !== 'none') {
        <af-update-bar
          [state]="update"
          [busy]="updating()"
          (used)="useUpdate()"
          (putOff)="updates.putOff()"
        />
      }
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
  protected readonly updates = inject(AppUpdates);
  protected readonly updating = signal(false);
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

  protected async useUpdate(): Promise<void> {
    if (this.updating()) return;
    this.updating.set(true);
    try {
      await this.updates.use();
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.updating.set(false);
    }
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
