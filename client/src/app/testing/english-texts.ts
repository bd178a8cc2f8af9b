import { TranslocoTestingModule } from '@jsverse/transloco';
import en from '../../i18n/en';

/** The real English texts, for tests of components. */
export const ENGLISH_TEXTS = TranslocoTestingModule.forRoot({
  langs: { en },
  translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
  preloadLangs: true,
});
