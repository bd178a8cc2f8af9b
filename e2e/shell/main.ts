import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterOutlet } from '@angular/router';
import { EmptyPage } from './empty-page';

/** What every application of this kind loads before it does anything: the yardstick of `npm run bench -- client`. */
@Component({
  selector: 'shell-root',
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
class Shell {}

await bootstrapApplication(Shell, {
  providers: [provideZonelessChangeDetection(), provideRouter([{ path: '', component: EmptyPage }])],
});
