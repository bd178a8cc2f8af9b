import type { Routes } from '@angular/router';
import { ReviewPage } from './review-page';
import { StepPane } from './step-pane';

export const routes: Routes = [
  {
    path: '',
    component: ReviewPage,
    title: 'followups.title',
    // On a phone the letter has the whole screen.
    children: [{ path: ':stepId', component: StepPane, data: { bare: true } }],
  },
];
