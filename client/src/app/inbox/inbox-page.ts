import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Mailbox } from './mailbox';

/** What the attendee sent, and what came back. */
@Component({
  selector: 'af-inbox-page',
  imports: [Mailbox, TranslocoDirective],
  template: `
    <main *transloco="let t; prefix: 'inbox'">
      <af-mailbox reader="attendee" base="/fair/inbox">
        <h1 tabindex="-1">{{ t('heading') }}</h1>
      </af-mailbox>
    </main>
  `,
})
export class InboxPage {}
