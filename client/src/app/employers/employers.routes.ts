import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    title: 'employers.title',
    data: { preload: true },
    loadComponent: async () => (await import('./employers-page')).EmployersPage,
  },
];
