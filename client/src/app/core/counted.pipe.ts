import { inject, Pipe, type PipeTransform } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import { InterfaceLanguage } from './language';

/**
 * The text for a number: `'offline.unsent' | afCounted: 3` is the text `offline.unsent.other` (or `.one`, as the
 * language's plural rules say) with `{{count}}` written the way the language writes numbers.
 */
@Pipe({ name: 'afCounted', pure: false })
export class CountedPipe implements PipeTransform {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(InterfaceLanguage);

  transform(key: string, count: number, values: Record<string, string> = {}): string {
    const form = new Intl.PluralRules(this.language.current()).select(count);
    const shown = new Intl.NumberFormat(this.language.locale()).format(count);
    return this.transloco.translate<string>(`${key}.${form}`, { ...values, count: shown });
  }
}
