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

/**
 * A text field that saves itself: 300 ms after typing, when it is left, when the page hides and when it goes away. What
 * comes from elsewhere is shown only while nothing unsaved stands in the field.
 */
@Directive({
  selector: 'input[afAutosave],textarea[afAutosave]',
  exportAs: 'afAutosave',
  host: {
    '(input)': 'typed()',
    '(blur)': 'flush()',
    '(window:pagehide)': 'flush()',
    '(document:visibilitychange)': 'flushWhenHidden()',
  },
})
export class Autosave implements OnDestroy {
  /** The saved text. */
  readonly afAutosave = input.required<string>();
  readonly autosaved = output<string>();

  private readonly field =
    inject<ElementRef<HTMLInputElement | HTMLTextAreaElement>>(ElementRef).nativeElement;
  private readonly document = inject(DOCUMENT);
  /** What is saved as far as this field knows: the last text that came in or went out. */
  private known = '';
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor() {
    effect(() => {
      const saved = this.afAutosave();
      this.known = saved;
      if (this.timer === null && this.field.value !== saved) this.field.value = saved;
    });
  }

  protected typed(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flush(), PAUSE_MS);
  }

  /** Puts a text into the field without saving it; what stood there unsaved is gone. */
  show(text: string): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.known = text;
    this.field.value = text;
  }

  /** Saves what is typed now, if it is not saved yet. */
  flush(): void {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    if (this.field.value === this.known) return;
    this.known = this.field.value;
    this.autosaved.emit(this.field.value);
  }

  protected flushWhenHidden(): void {
    if (this.document.visibilityState === 'hidden') this.flush();
  }

  ngOnDestroy(): void {
    this.flush();
  }
}
