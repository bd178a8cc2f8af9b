import { Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { Icon } from '../../ui/icon';

/** A place to drop a file on, which is a button for choosing one as well. */
@Component({
  selector: 'af-drop-file',
  imports: [Icon, TranslocoDirective],
  templateUrl: './drop-file.html',
  styleUrl: './drop-file.scss',
})
export class DropFile {
  /** Bytes. */
  readonly limit = input.required<number>();
  readonly fileName = input('');
  readonly chosen = output<File>();
  protected readonly over = signal(false);
  protected readonly tooLarge = signal('');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected drag(event: DragEvent, over: boolean): void {
    event.preventDefault();
    this.over.set(over);
  }

  protected drop(event: DragEvent): void {
    this.drag(event, false);
    this.take(event.dataTransfer?.files[0]);
  }

  protected pick(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.take(event.target.files?.[0]);
    // The same file, mended, can be chosen again.
    event.target.value = '';
  }

  protected browse(): void {
    this.host.nativeElement.querySelector('input')?.click();
  }

  private take(file: File | undefined): void {
    if (!file) return;
    this.tooLarge.set(file.size > this.limit() ? file.name : '');
    if (file.size <= this.limit()) this.chosen.emit(file);
  }
}
