import { inject } from '@angular/core';
import type { NavigationError } from '@angular/router';
import { TranslocoService } from '@jsverse/transloco';
import { Notices } from './notices';

/** Says that a page could not be opened, and leaves the person where they are. */
export function sayPageNotLoaded({ error }: NavigationError): void {
  console.error(error);
  inject(Notices).say(inject(TranslocoService).translate('app.pageNotLoaded'));
}
