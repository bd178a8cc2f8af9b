import { Component, computed, DestroyRef, DOCUMENT, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import {
  NavigationCancel,
  NavigationEnd,
  NavigationError,
  NavigationStart,
  Router,
  RouterLink,
  RouterOutlet,
} from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionStore } from '../core/session';
import { Shortcuts } from '../core/shortcuts';
import { RealtimeSocket } from '../core/socket';
import { OffTheList } from '../employers';
import { Approver, FollowUpsStore, RecentApproval, RecentBar } from '../followups';
import { SyncState } from '../offline';
import { Icon } from '../ui/icon';
import type { IconName } from '../ui/icon-paths';
import { EndOfSession } from './end-of-session';

interface Place {
  /** The first is the place itself, the others are entered from it. */
  rooms: readonly [string, ...string[]];
  icon: IconName;
  /** Key of its name. */
  text: string;
}

const PLACES: readonly Place[] = [
  { rooms: ['employers', 'meeting'], icon: 'building', text: 'app.nav.employers' },
  { rooms: ['today', 'outlook', 'reflection'], icon: 'today', text: 'app.nav.today' },
  { rooms: ['review'], icon: 'letter', text: 'app.nav.review' },
  { rooms: ['inbox'], icon: 'inbox', text: 'app.nav.inbox' },
  { rooms: ['settings'], icon: 'settings', text: 'app.nav.settings' },
];

const ENDS = [NavigationEnd, NavigationCancel, NavigationError] as const;

/** The frame around the attendee's pages: where one can go, and how far what was written has got. */
@Component({
  selector: 'af-attendee-shell',
  imports: [Icon, RecentBar, RouterLink, RouterOutlet, SyncState, TranslocoDirective],
  // Here and not at the review: what was approved a moment ago can be taken back from every page.
  providers: [Approver, FollowUpsStore, RecentApproval],
  templateUrl: './attendee-shell.html',
  styleUrl: './attendee-shell.scss',
  host: { '[class.bare]': 'bare()' },
})
export class AttendeeShell {
  protected readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly document = inject(DOCUMENT);

  protected readonly places = PLACES;
  /** The part of the address after `/fair/`. */
  protected readonly room = signal(roomOf(this.router.url));
  protected readonly bare = signal(this.isBare());
  protected readonly fairName = computed(() => this.session.attendee()?.fair.name ?? '');

  constructor() {
    const socket = inject(RealtimeSocket);
    const end = inject(EndOfSession);
    inject(OffTheList);
    const leave = [
      socket.on('attendee', 'fair:changed', () => void end.ask()),
      socket.on('attendee', 'session:ended', ({ reason }) => void end.ask(reason)),
      inject(Shortcuts).on('n', () => void this.router.navigate(['/fair/employers'], { fragment: 'search' })),
    ];
    inject(DestroyRef).onDestroy(() => leave.forEach((stop) => stop()));
    this.router.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      // The place is marked before its page is there: that answers the tap.
      if (event instanceof NavigationStart) this.room.set(roomOf(event.url));
      else if (ENDS.some((End) => event instanceof End)) {
        this.bare.set(this.isBare());
        this.room.set(roomOf(this.router.url));
      }
    });
  }

  protected skip(): void {
    const main = this.document.querySelector('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus();
  }

  private isBare(): boolean {
    let route = this.router.routerState.snapshot.root;
    while (route.firstChild) route = route.firstChild;
    return route.data['bare'] === true;
  }
}

function roomOf(url: string): string {
  const [, , room = ''] = url.split(/[/?#]/u);
  return room;
}
