import type { Routes } from '@angular/router';
import { openDevice } from '../offline';

/** The attendee's pages, in the order of their day. Those of the fair itself must open without a network. */
export const routes: Routes = [
  {
    path: '',
    canActivate: [openDevice],
    loadComponent: async () => (await import('./attendee-shell')).AttendeeShell,
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'employers' },
      {
        path: 'employers',
        data: { preload: true },
        loadChildren: async () => (await import('../employers/employers.routes')).routes,
      },
      {
        path: '',
        data: { preload: true },
        loadChildren: async () => (await import('../meetings/meetings.routes')).routes,
      },
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
