import type { Routes } from '@angular/router';
import { EmployersPage } from './employers-page';

export const routes: Routes = [{ path: '', title: 'employers.title', component: EmployersPage }];
