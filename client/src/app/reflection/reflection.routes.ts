import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    title: 'meetings.reflection.title',
    loadComponent: async () => (await import('./reflection-page')).ReflectionPage,
  },
];
