import { Injectable } from '@angular/core';
import type { Translation, TranslocoLoader } from '@jsverse/transloco';
import { INTERFACE_LANGUAGES } from '../../i18n/interface-languages';

/** Loads the texts of one language of the interface as a part of the program of its own. */
@Injectable()
export class TextLoader implements TranslocoLoader {
  async getTranslation(language: string): Promise<Translation> {
    const load = INTERFACE_LANGUAGES[language];
    if (!load) throw new Error(`The interface does not speak ${language}`);
    return load();
  }
}
