import type { Routes } from '@angular/router';
import { afterPaint } from '../core/after-paint';
import { routes as employers } from '../employers/employers.routes';
import { routes as meetings } from '../meetings/meetings.routes';
import { openDevice } from '../offline';
import { AttendeeShell } from './attendee-shell';

/**
 * The attendee's pages, in the order of their day. Those of the fair itself must open without a network, and come as one
 * part: cut smaller they share dozens of pieces, each of which is a wait of its own far from the server.
 */
export const routes: Routes = [
  {
    path: '',
    canActivate: [openDevice],
    canActivateChild: [afterPaint],
    component: AttendeeShell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'employers' },
      { path: 'employers', children: employers },
      { path: '', children: meetings },
      {
        path: 'reflection',
        loadChildren: async () => (await import('../reflection/reflection.routes')).routes,
      },
      {
        path: 'review',
        loadChildren: async () => (await import('../followups/followups.routes')).routes,
      },
      { path: 'inbox', loadChildren: async () => (await import('../inbox/inbox.routes')).routes },
      {
        path: 'settings',
        data: { preload: true },
        loadChildren: async () => (await import('../settings/settings.routes')).routes,
      },
    ],
  },
];
