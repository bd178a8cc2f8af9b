import type { Routes } from '@angular/router';

/** The attendee's pages, in the order of their day. */
export const routes: Routes = [
  { path: 'review', loadChildren: async () => (await import('../followups/followups.routes')).routes },
  { path: 'inbox', loadChildren: async () => (await import('../inbox/inbox.routes')).routes },
];
