import { Component, DOCUMENT, type ElementRef, inject, input, linkedSignal, viewChild } from '@angular/core';

/** Something to hand on, such as a link: to be read, selected or copied with one click. */
@Component({
  selector: 'af-copy-line',
  template: `
    <label class="af-field">
      <span class="af-label">{{ label() }}</span>
      <input #line class="af-input" readonly [value]="text()" (focus)="line.select()" />
    </label>
    <button type="button" class="af-button" (click)="copy()">
      {{ copied() ? copiedLabel() : copyLabel() }}
    </button>
    <span class="af-unseen" role="status">{{ copied() ? copiedLabel() : '' }}</span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: end;
      gap: var(--af-space-2);
    }
    .af-field {
      flex: 1;
    }
    .af-button {
      flex: none;
    }
  `,
})
export class CopyLine {
  readonly label = input.required<string>();
  readonly text = input.required<string>();
  readonly copyLabel = input.required<string>();
  readonly copiedLabel = input.required<string>();
  protected readonly copied = linkedSignal({ source: this.text, computation: () => false });
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');
  private readonly window = inject(DOCUMENT).defaultView;

  protected async copy(): Promise<void> {
    this.line().nativeElement.select();
    // Over plain HTTP there is no clipboard: the text stays selected for the keyboard's own copy.
    if (!this.window?.navigator.clipboard) return;
    try {
      await this.window.navigator.clipboard.writeText(this.text());
      this.copied.set(true);
    } catch (refusal) {
      // The browser said no: the same holds.
      if (!(refusal instanceof DOMException)) throw refusal;
    }
  }
}
