import type { Routes } from '@angular/router';
import { MeetingPage } from './meeting-page';
import { TodayPage } from './today-page';

export const routes: Routes = [
  { path: 'today', title: 'meetings.today.title', component: TodayPage },
  {
    path: 'outlook',
    title: 'meetings.outlook.title',
    loadComponent: async () => (await import('./outlook/outlook-page')).OutlookPage,
  },
  {
    path: 'meeting/:id',
    title: 'meetings.title',
    // On a phone the line box needs the whole screen beside the call.
    data: { bare: true },
    component: MeetingPage,
  },
];
