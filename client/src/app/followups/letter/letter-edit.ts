import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
} from '@angular/core';
import { form, FormField, maxLength, required } from '@angular/forms/signals';
import { TranslocoDirective } from '@jsverse/transloco';
import { LIMITS, type Draft } from '@afterfair/shared/contracts';
import { directionOf } from '../../ui/direction-of';

export interface LetterWords {
  subject: string;
  body: string;
}

/** The letter as fields, for words of one's own. */
@Component({
  selector: 'af-letter-edit',
  imports: [FormField, TranslocoDirective],
  templateUrl: './letter-edit.html',
  styleUrl: './letter-edit.scss',
})
export class LetterEdit {
  readonly draft = input.required<Draft>();
  readonly channel = input('platform');
  readonly busy = input(false);
  readonly saved = output<LetterWords>();
  readonly dropped = output();

  private readonly words = linkedSignal<LetterWords>(() => ({
    subject: this.draft().subject,
    body: this.draft().body,
  }));
  protected readonly fields = form(this.words, (path) => {
    required(path.body);
    maxLength(path.subject, LIMITS.messageSubject);
    maxLength(path.body, LIMITS.messageBody);
  });
  protected readonly left = computed(() => LIMITS.messageBody - this.words().body.length);
  protected readonly direction = computed(() => directionOf(this.draft().language));
  protected readonly changed = computed(
    () => this.words().subject !== this.draft().subject || this.words().body !== this.draft().body,
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    afterNextRender(() => {
      const body = host.nativeElement.querySelector('textarea');
      body?.focus();
      body?.setSelectionRange(0, 0);
    });
  }

  protected save(event: Event): void {
    event.preventDefault();
    if (this.fields().invalid() || this.busy()) return;
    if (this.changed()) this.saved.emit(this.words());
    else this.dropped.emit();
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !this.changed()) this.dropped.emit();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.save(event);
  }
}
