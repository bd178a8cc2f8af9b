import { Component, computed, type ElementRef, input, output, viewChild } from '@angular/core';
import { LIMITS, type Channel, type EmployerCard, type MeetingPatch } from '@afterfair/shared/contracts';
import type { VisibleMeeting } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { Autosave } from '../ui/autosave.directive';
import { nameOf } from './name-of';

/** What was said about the time after: which position, when they decide, whom to write to. */
@Component({
  selector: 'af-meeting-details',
  imports: [Autosave, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (positions().length) {
        <label class="af-field">
          <span class="af-label">{{ t('meetings.details.position') }}</span>
          <select #position class="af-input" (change)="written.emit({ positionId: position.value || null })">
            <option value="">{{ t('meetings.details.noPosition') }}</option>
            @for (each of positions(); track each.id) {
              <option [value]="each.id" [selected]="each.id === meeting().positionId">
                {{ each.title }}
              </option>
            }
          </select>
        </label>
      }
      <label class="af-field">
        <span class="af-label">{{ t('meetings.details.decision') }}</span>
        <input
          #date
          class="af-input"
          type="date"
          [value]="meeting().decisionBy?.date ?? ''"
          (change)="decide(date.value, meeting().decisionBy?.words)"
        />
      </label>
      @if (meeting().decisionBy; as decision) {
        <label class="af-field">
          <span class="af-label">{{ t('meetings.details.words') }}</span>
          <input
            class="af-input"
            autocomplete="off"
            [maxLength]="limits.decisionWords"
            [placeholder]="t('meetings.details.wordsHint')"
            [afAutosave]="decision.words ?? ''"
            (autosaved)="decide(decision.date, $event)"
          />
        </label>
      }
      @if (people().length) {
        <label class="af-field">
          <span class="af-label">{{ t('meetings.details.followUp') }}</span>
          <select #who class="af-input" (change)="writeTo(who.value)">
            <option value="">{{ t('meetings.details.noFollowUp') }}</option>
            @for (person of people(); track person.id) {
              <option [value]="person.id" [selected]="person.id === meeting().followUp?.contactId">
                {{ person.name }}
              </option>
            }
          </select>
        </label>
      }
      @if (channels().length > 1 && meeting().followUp) {
        <label class="af-field">
          <span class="af-label">{{ t('meetings.details.channel') }}</span>
          <select #how class="af-input" (change)="writeBy(how.value)">
            <option value="">{{ t('meetings.details.noChannel') }}</option>
            @for (channel of channels(); track channel) {
              <option [value]="channel" [selected]="channel === meeting().followUp?.channel">
                {{ t('followups.channels.' + channel) }}
              </option>
            }
          </select>
        </label>
      }
      @if (listed().length) {
        <fieldset class="af-field touch">
          <legend class="af-label">{{ t('meetings.details.keepInTouch') }}</legend>
          @for (person of listed(); track person.id) {
            <label class="af-tick">
              <input
                #wanted
                type="checkbox"
                [checked]="person.keepInTouch"
                (change)="keepInTouch(person.id, wanted.checked)"
              />
              <bdi>{{ person.name }}</bdi>
            </label>
          }
          <p class="af-quiet af-small">{{ t('meetings.details.keepInTouchHint') }}</p>
        </fieldset>
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
      gap: var(--af-space-3);
      align-items: start;
    }

    .touch {
      margin: 0;
      padding: 0;
      border: 0;
    }
  `,
})
export class MeetingDetails {
  readonly meeting = input.required<VisibleMeeting>();
  readonly employer = input.required<EmployerCard | null>();
  /** Of the fair. Where there is but one, nobody has to say how to write. */
  readonly channels = input.required<readonly Channel[]>();
  readonly written = output<MeetingPatch>();

  private readonly date = viewChild.required<ElementRef<HTMLInputElement>>('date');
  private readonly who = viewChild<ElementRef<HTMLSelectElement>>('who');
  private readonly how = viewChild<ElementRef<HTMLSelectElement>>('how');
  protected readonly limits = LIMITS;
  protected readonly positions = computed(() => this.employer()?.positions ?? []);
  protected readonly people = computed(() =>
    this.meeting().people.map((person) => nameOf(person, this.employer()?.contacts ?? [])),
  );

  /** With an address: nobody else can be kept in touch with. */
  protected readonly listed = computed(() => {
    const contacts = this.employer()?.contacts ?? [];
    return this.meeting()
      .people.filter(({ id }) => contacts.some((contact) => contact.id === id))
      .map((person) => ({ ...nameOf(person, contacts), keepInTouch: person.keepInTouch }));
  });

  /** Puts the cursor where the date of the decision goes. */
  askDecision(): void {
    this.date().nativeElement.focus();
  }

  /** Puts the cursor where it is said whom to write to, then how; false while nobody is known to choose from. */
  askFollowUp(): boolean {
    (this.how() ?? this.who())?.nativeElement.focus();
    return this.who() !== undefined;
  }

  protected decide(date: string, words = ''): void {
    const said = words.trim();
    if (date === '') this.written.emit({ decisionBy: null });
    else this.written.emit({ decisionBy: said === '' ? { date } : { date, words: said } });
  }

  protected keepInTouch(personId: string, wanted: boolean): void {
    this.written.emit({ people: { [personId]: { keepInTouch: wanted } } });
  }

  protected writeTo(contactId: string): void {
    const channel = this.meeting().followUp?.channel;
    const followUp = channel === undefined ? { contactId } : { contactId, channel };
    this.written.emit({ followUp: contactId === '' ? null : followUp });
  }

  protected writeBy(channel: string): void {
    const contactId = this.meeting().followUp?.contactId;
    if (contactId === undefined) return;
    this.written.emit({ followUp: channel === '' ? { contactId } : { contactId, channel } });
  }
}
