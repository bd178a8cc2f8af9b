import { computed, DOCUMENT, inject, Injectable, signal, type Signal } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { firstValueFrom } from 'rxjs';
import { INTERFACE_LANGUAGES } from '../../i18n/interface-languages';
import { KEEP } from './keep.token';

const KEPT = 'af-language';

/** The language of the interface: what was chosen here, else the browser's first that we speak, else English. */
@Injectable({ providedIn: 'root' })
export class InterfaceLanguage {
  private readonly keep = inject(KEEP);
  private readonly transloco = inject(TranslocoService);
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal(this.first());

  readonly available: readonly string[] = Object.keys(INTERFACE_LANGUAGES);
  /** ISO 639-1 */
  readonly current: Signal<string> = this.chosen.asReadonly();

  /** BCP 47, for dates and numbers: the language as it is used where the browser says its person lives. */
  readonly locale: Signal<string> = computed(() => {
    const tags = this.document.defaultView?.navigator.languages ?? [];
    return tags.find((tag) => tag.split('-')[0] === this.chosen()) ?? this.chosen();
  });

  /** Loads the texts, so that the first page is drawn with words. */
  start(): Promise<void> {
    return this.apply(this.chosen());
  }

  async choose(language: string): Promise<void> {
    await this.apply(language);
    this.keep.setItem(KEPT, language);
  }

  private async apply(language: string): Promise<void> {
    await firstValueFrom(this.transloco.load(language));
    this.transloco.setActiveLang(language);
    this.document.documentElement.lang = language;
    this.chosen.set(language);
  }

  private first(): string {
    const wishes = [this.keep.getItem(KEPT), ...(this.document.defaultView?.navigator.languages ?? [])];
    const spoken = wishes.map((wish) => wish?.slice(0, 2).toLowerCase() ?? '');
    return spoken.find((wish) => wish in INTERFACE_LANGUAGES) ?? 'en';
  }
}
