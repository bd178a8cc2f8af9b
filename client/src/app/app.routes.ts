import type { Routes } from '@angular/router';
import { requireRole } from './core/require-role';

/**
 * Every page of the client; each room is loaded when it is first entered. `data.door` tells a room with
 * two addresses by which of them it was entered.
 */
export const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'landing.title',
    loadComponent: async () => (await import('./join/landing-page')).LandingPage,
  },
  {
    path: 'join/:code',
    title: 'join.title',
    loadComponent: async () => (await import('./join/join-page')).JoinPage,
  },
  {
    path: 'pair/:code',
    title: 'join.pairTitle',
    loadComponent: async () => (await import('./join/pair-page')).PairPage,
  },
  {
    path: 'fair',
    canActivate: [requireRole('attendee', '/')],
    loadChildren: async () => (await import('./fair/fair.routes')).routes,
  },
  {
    path: 'setup',
    data: { door: 'setup' },
    loadChildren: async () => (await import('./organise/organise.routes')).routes,
  },
  {
    path: 'organise',
    data: { door: 'organise' },
    loadChildren: async () => (await import('./organise/organise.routes')).routes,
  },
  {
    path: 'inbox-of',
    data: { door: 'inbox-of' },
    loadChildren: async () => (await import('./recruiter/recruiter.routes')).routes,
  },
  {
    path: 'recruiter',
    data: { door: 'recruiter' },
    loadChildren: async () => (await import('./recruiter/recruiter.routes')).routes,
  },
  {
    path: '**',
    title: 'app.notFoundTitle',
    loadComponent: async () => (await import('./join/not-found-page')).NotFoundPage,
  },
];
