import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** What of the browser's speech recognition is used; TypeScript does not know it yet. */
export interface Speech {
  lang: string;
  interimResults: boolean;
  continuous: boolean;
  start(): void;
  /** Ends the hearing; what was heard so far is still told. */
  stop(): void;
  /** Ends it and tells nothing more. */
  abort(): void;
  onresult: ((event: SpeechHeard) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
}

export interface SpeechHeard {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}

/** Begins to recognise speech; `null` where the browser cannot. */
export const SPEECH = new InjectionToken<(() => Speech) | null>('speech', {
  providedIn: 'root',
  factory: () => {
    const browser = inject(DOCUMENT).defaultView as unknown as Record<string, (new () => Speech) | undefined>;
    const Recognition = browser['SpeechRecognition'] ?? browser['webkitSpeechRecognition'];
    return Recognition === undefined ? null : () => new Recognition();
  },
});
