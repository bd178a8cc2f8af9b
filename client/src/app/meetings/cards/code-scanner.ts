import {
  afterNextRender,
  Component,
  DestroyRef,
  type ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CAMERA, type CodeDetector } from './camera.token';

/** Between two looks at the picture. */
const LOOK_MS = 250;

/** The camera's picture, until a QR code is seen in it. The camera is off as soon as this goes. */
@Component({
  selector: 'af-code-scanner',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <video #video muted playsinline [attr.aria-label]="t('meetings.card.camera')"></video>
      <p class="af-small" role="status">
        {{ t(refused() ? 'meetings.card.cameraRefused' : 'meetings.card.cameraHint') }}
      </p>
    </ng-container>
  `,
  styles: `
    video {
      display: block;
      width: 100%;
      max-height: 14rem;
      border-radius: var(--af-radius);
      background: var(--af-ink);
      object-fit: cover;
    }
  `,
})
export class CodeScanner {
  /** The text of the code. */
  readonly seen = output<string>();
  protected readonly refused = signal(false);
  private readonly camera = inject(CAMERA);
  private readonly video = viewChild.required<ElementRef<HTMLVideoElement>>('video');
  private stream: MediaStream | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gone = false;

  constructor() {
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      this.close();
    });
    afterNextRender(() => void this.begin());
  }

  private async begin(): Promise<void> {
    if (this.camera === null) return;
    try {
      const stream = await this.camera.open();
      this.stream = stream;
      if (this.gone) {
        this.close();
        return;
      }
      const video = this.video().nativeElement;
      video.srcObject = stream;
      await video.play();
      await this.look(this.camera.detector(), video);
    } catch (refusal) {
      // Said no, no camera, or one that another program holds: the file and the paste are still there.
      if (!(refusal instanceof DOMException)) throw refusal;
      this.close();
      this.refused.set(true);
    }
  }

  private async look(detector: CodeDetector, video: HTMLVideoElement): Promise<void> {
    while (!this.gone) {
      const [code] = await detector.detect(video);
      if (code !== undefined && !this.gone) {
        this.close();
        this.seen.emit(code.rawValue);
        return;
      }
      await new Promise((resolve) => (this.timer = setTimeout(resolve, LOOK_MS)));
    }
  }

  private close(): void {
    clearTimeout(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
  }
}
