import type { Routes } from '@angular/router';
import { InboxPage } from './inbox-page';
import { ThreadPane } from './thread-pane';
import { ThreadsStore } from './threads-store';

export const routes: Routes = [
  {
    path: '',
    component: InboxPage,
    title: 'inbox.title',
    providers: [{ provide: ThreadsStore, useFactory: () => new ThreadsStore('attendee', '/api/threads') }],
    children: [{ path: ':threadId', component: ThreadPane, data: { bare: true } }],
  },
];
