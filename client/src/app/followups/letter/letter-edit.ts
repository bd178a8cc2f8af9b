import {
  afterNextRender,
  Component,
  computed,
  effect,
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
import { UnsavedWords, type LetterWords } from './unsaved-words';

/** The letter as fields, for words of one's own. */
@Component({
  selector: 'af-letter-edit',
  imports: [FormField, TranslocoDirective],
  templateUrl: './letter-edit.html',
  styleUrl: './letter-edit.scss',
})
export class LetterEdit {
  readonly stepId = input.required<string>();
  readonly draft = input.required<Draft>();
  readonly channel = input('platform');
  readonly busy = input(false);
  readonly saved = output<LetterWords>();
  readonly dropped = output();

  private readonly unsaved = inject(UnsavedWords);
  /** What was typed before goes on, also when the letter is read anew from the server meanwhile. */
  private readonly words = linkedSignal<LetterWords>(() => {
    const { subject, body } = this.draft();
    return this.unsaved.of(this.stepId()) ?? { subject, body };
  });
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
    effect(() => {
      if (this.changed()) this.unsaved.put(this.stepId(), this.words());
      else this.unsaved.drop(this.stepId());
    });
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
