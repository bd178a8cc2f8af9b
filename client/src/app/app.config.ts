import {
  type ApplicationConfig,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
} from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
} from '@angular/router';
import { provideTransloco } from '@jsverse/transloco';
import { INTERFACE_LANGUAGES } from '../i18n/interface-languages';
import { routes } from './app.routes';
import { InterfaceLanguage } from './core/language';
import { PreloadMarked } from './core/preload-marked';
import { sayPageNotLoaded } from './core/say-page-not-loaded';
import { TextLoader } from './core/text-loader';
import { Theme } from './core/theme';
import { TranslatedTitle } from './core/translated-title';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZonelessChangeDetection(),
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      withNavigationErrorHandler(sayPageNotLoaded),
      withPreloading(PreloadMarked),
    ),
    provideTransloco({
      config: {
        availableLangs: Object.keys(INTERFACE_LANGUAGES),
        defaultLang: 'en',
        fallbackLang: 'en',
        reRenderOnLangChange: true,
        prodMode: !isDevMode(),
      },
      loader: TextLoader,
    }),
    { provide: TitleStrategy, useClass: TranslatedTitle },
    provideAppInitializer(() => {
      inject(Theme);
      return inject(InterfaceLanguage).start();
    }),
  ],
};
