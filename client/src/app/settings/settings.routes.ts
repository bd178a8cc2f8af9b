import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: '',
    title: 'settings.title',
    data: { preload: true },
    loadComponent: async () => (await import('./settings-page')).SettingsPage,
  },
];
