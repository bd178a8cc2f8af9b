import { Component, computed, DestroyRef, inject, output, signal } from '@angular/core';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Notices } from '../../core/notices';
import { SessionStore } from '../../core/session';
import { FocusFirst } from '../../ui/focus-first.directive';
import { Icon } from '../../ui/icon';
import { SPEECH, type Speech, type SpeechHeard } from './speech.token';

/**
 * Speaking instead of typing, where the browser can. Off until it is tapped and the words about where the voice goes were
 * seen; without the browser's help there is nothing here.
 */
@Component({
  selector: 'af-dictation',
  imports: [FocusFirst, Icon, TranslocoDirective],
  templateUrl: './dictation.html',
  styleUrl: './dictation.scss',
  host: { '(keydown.escape)': 'escape($event)' },
})
export class Dictation {
  readonly heard = output<string>();

  protected readonly begin = inject(SPEECH);
  protected readonly asking = signal(false);
  protected readonly listening = signal(false);
  /** What hears, from the tap that begins until the browser has told the last of it. */
  private speech: Speech | null = null;
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);
  private readonly session = inject(SessionStore);
  private readonly language = computed(() => this.session.attendee()?.attendee.languages[0] ?? 'en');

  constructor() {
    inject(DestroyRef).onDestroy(() => this.release());
  }

  protected tap(): void {
    if (this.listening()) this.stop();
    else this.asking.update((asking) => !asking);
  }

  /** Closes the question; nothing else on the page hears of the key. */
  protected escape(event: Event): void {
    if (!this.asking()) return;
    event.preventDefault();
    this.asking.set(false);
  }

  protected start(): void {
    this.asking.set(false);
    // A browser hears for one at a time.
    this.release();
    const speech = this.begin?.();
    if (!speech) return;
    speech.lang = this.language();
    speech.interimResults = false;
    speech.continuous = true;
    speech.onresult = (event) => this.hear(event);
    speech.onerror = ({ error }) => {
      if (error !== 'aborted' && error !== 'no-speech')
        this.notices.say(this.transloco.translate('meetings.dictation.failed'));
    };
    speech.onend = () => this.end(speech);
    this.speech = speech;
    this.listening.set(true);
    speech.start();
  }

  /** The browser tells the last words only after this. */
  private stop(): void {
    this.listening.set(false);
    this.speech?.stop();
  }

  /** What is heard from here on is not for us: the box it was spoken into may be gone. */
  private release(): void {
    const { speech } = this;
    if (speech === null) return;
    this.end(speech);
    speech.abort();
  }

  private end(speech: Speech): void {
    speech.onresult = speech.onerror = speech.onend = null;
    this.speech = null;
    this.listening.set(false);
  }

  private hear({ resultIndex, results }: SpeechHeard): void {
    for (let index = resultIndex; index < results.length; index += 1) {
      const result = results[index];
      const words = result?.isFinal ? (result[0]?.transcript ?? '') : '';
      if (words.trim() !== '') this.heard.emit(words);
    }
  }
}
