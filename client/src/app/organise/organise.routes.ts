import type { Routes } from '@angular/router';
import { requireRole } from '../core/require-role';

/** Mounted under two addresses; the parent's `data.door` says by which of them it was entered. */
export const routes: Routes = [
  {
    path: '',
    canMatch: [(_route, _segments, snapshot) => snapshot.data['door'] === 'setup'],
    title: 'organise.setup.title',
    loadComponent: async () => (await import('./entry/setup-page')).SetupPage,
  },
  {
    path: 'sign-in',
    title: 'organise.signIn.title',
    loadComponent: async () => (await import('./entry/sign-in-page')).SignInPage,
  },
  {
    path: '',
    canActivate: [requireRole('organiser', '/organise/sign-in')],
    loadComponent: async () => (await import('./organiser-shell')).OrganiserShell,
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'organise.fairs.title',
        loadComponent: async () => (await import('./fairs/fairs-page')).FairsPage,
      },
      {
        path: 'fairs/new',
        title: 'organise.fair.newTitle',
        loadComponent: async () => (await import('./fairs/new-fair-page')).NewFairPage,
      },
      { path: 'fairs/:fairId', loadChildren: async () => (await import('./fair.routes')).routes },
    ],
  },
];
