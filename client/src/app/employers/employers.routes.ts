import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    title: 'employers.title',
    loadComponent: async () => (await import('./employers-page')).EmployersPage,
  },
];
