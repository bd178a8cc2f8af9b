import type { Routes } from '@angular/router';
import { ThreadsStore } from '../inbox';
import { EnterPage } from './enter-page';
import { RecruiterPage } from './recruiter-page';
import { requireRole } from '../core/require-role';
import { ReplyPane } from './reply-pane';

/** Mounted under two addresses; the parent's `data.door` says by which of them it was entered. */
export const routes: Routes = [
  {
    path: '',
    canMatch: [(_route, _segments, snapshot) => snapshot.data['door'] === 'inbox-of'],
    component: EnterPage,
    title: 'recruiter.enterTitle',
  },
  {
    path: '',
    component: RecruiterPage,
    title: 'recruiter.title',
    canActivate: [requireRole('recruiter', '/inbox-of')],
    providers: [
      { provide: ThreadsStore, useFactory: () => new ThreadsStore('recruiter', '/api/recruiter/threads') },
    ],
    children: [{ path: ':threadId', component: ReplyPane }],
  },
];
