import {
  Directive,
  DOCUMENT,
  effect,
  ElementRef,
  inject,
  input,
  type OnDestroy,
  output,
} from '@angular/core';

/** Milliseconds after the last key. */
const PAUSE_MS = 300;
/** Milliseconds after the first key that is not saved: who types without a pause is saved as well. */
const LONGEST_MS = 1_000;

/**
 * A text field that saves itself: 300 ms after typing and every second of it, when it is left, when the page hides and when it goes away. What
 * comes from elsewhere is shown only while nothing unsaved stands in the field. What was saved here may come back in
 * another form, as without the space at its end: that form is shown when the field is left, not under the cursor.
 */
@Directive({
  selector: 'input[afAutosave],textarea[afAutosave]',
  exportAs: 'afAutosave',
  host: {
    '(input)': 'typed()',
    '(blur)': 'left()',
    '(keydown.enter)': 'entered()',
    '(window:pagehide)': 'flush()',
    '(document:visibilitychange)': 'flushWhenHidden()',
  },
})
export class Autosave implements OnDestroy {
  /** The saved text. */
  readonly afAutosave = input.required<string>();
  /** False where half a text means something else, as an address does: a pause saves nothing then, Enter does. */
  readonly savesOnPause = input(true);
  readonly autosaved = output<string>();

  private readonly field =
    inject<ElementRef<HTMLInputElement | HTMLTextAreaElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  /** What is saved as far as this field knows: the last text that came in or went out. */
  private known = '';
  /** What went out since the field was entered and has not come back, without the space around it. */
  private sent: string[] = [];
  private unsaved = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private limit: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => this.comeIn(this.afAutosave()));
  }

  protected typed(): void {
    this.unsaved = true;
    clearTimeout(this.timer);
    if (!this.savesOnPause()) return;
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
    this.limit ??= setTimeout(() => this.flush(), LONGEST_MS);
  }

  /** Puts a text into the field without saving it; what stood there unsaved is gone. */
  show(text: string): void {
    this.stopTimers();
    this.unsaved = false;
    this.sent = [];
    this.known = text;
    if (this.field.value !== text) this.field.value = text;
  }

  /** Saves what is typed now, if it is not saved yet. */
  flush(): void {
    if (!this.unsaved) return;
    this.stopTimers();
    this.unsaved = false;
    const text = this.field.value;
    if (text === this.known) return;
    this.known = text;
    this.sent.push(text.trim());
    this.autosaved.emit(text);
  }

  protected left(): void {
    this.flush();
    this.sent = [];
    const saved = this.afAutosave();
    if (this.field.value.trim() === saved.trim()) this.show(saved);
  }

  protected entered(): void {
    if (!this.savesOnPause()) this.flush();
  }

  protected flushWhenHidden(): void {
    if (this.document.visibilityState === 'hidden') this.flush();
  }

  ngOnDestroy(): void {
    this.flush();
  }

  private stopTimers(): void {
    clearTimeout(this.timer);
    clearTimeout(this.limit);
    this.limit = undefined;
  }

  private comeIn(saved: string): void {
    const own = this.sent.indexOf(saved.trim());
    // An earlier one that is skipped never comes back.
    this.sent = this.sent.slice(own + 1);
    if (own >= 0 && this.document.activeElement === this.field) return;
    this.known = saved;
    if (!this.unsaved && this.field.value !== saved) this.field.value = saved;
  }
}
