import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { loadAhead } from './app/load-ahead';

loadAhead(location.pathname);

bootstrapApplication(App, appConfig).catch((fault: unknown) => {
  // Nothing of the interface exists yet, so the page itself has to say what happened.
  console.error(fault);
  const message = document.createElement('p');
  message.setAttribute('role', 'alert');
  message.textContent = 'Afterfair could not start. Please reload the page. What you wrote before is kept.';
  document.body.append(message);
});
