import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'today',
    title: 'meetings.today.title',
    data: { preload: true },
    loadComponent: async () => (await import('./today-page')).TodayPage,
  },
  {
    path: 'outlook',
    title: 'meetings.outlook.title',
    loadComponent: async () => (await import('./outlook/outlook-page')).OutlookPage,
  },
  {
    path: 'meeting/:id',
    title: 'meetings.title',
    // On a phone the line box needs the whole screen beside the call.
    data: { bare: true, preload: true },
    loadComponent: async () => (await import('./meeting-page')).MeetingPage,
  },
];
