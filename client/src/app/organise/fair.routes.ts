import type { Routes } from '@angular/router';
import { FairShell } from './fairs/fair-shell';
import { FairStore } from './fairs/fair-store';

/** The pages of one fair. */
export const routes: Routes = [
  {
    path: '',
    component: FairShell,
    providers: [FairStore],
    children: [
      {
        path: '',
        pathMatch: 'full',
        title: 'organise.console.title',
        loadComponent: async () => (await import('./fairs/console-page')).ConsolePage,
      },
      {
        path: 'edit',
        title: 'organise.fair.editTitle',
        loadComponent: async () => (await import('./fairs/edit-fair-page')).EditFairPage,
      },
      {
        path: 'employers',
        title: 'organise.employers.title',
        loadComponent: async () => (await import('./employers/employer-list-page')).EmployerListPage,
      },
      {
        path: 'employers/new',
        title: 'organise.employer.newTitle',
        loadComponent: async () => (await import('./employers/employer-page')).EmployerPage,
      },
      {
        path: 'employers/:employerId',
        title: 'organise.employer.title',
        loadComponent: async () => (await import('./employers/employer-page')).EmployerPage,
      },
      {
        path: 'import',
        title: 'organise.import.title',
        loadComponent: async () => (await import('./import/import-page')).ImportPage,
      },
      {
        path: 'board',
        title: 'organise.board.title',
        loadComponent: async () => (await import('./board/board-page')).BoardPage,
      },
    ],
  },
];
