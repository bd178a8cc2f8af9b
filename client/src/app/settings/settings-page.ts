import { Component } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { PageHeader } from '../ui/page-header';
import { AttentionSection } from './attention-section';
import { DeviceSection } from './device-section';
import { EraseSection } from './erase-section';
import { MyDataSection } from './my-data-section';
import { PairingSection } from './pairing-section';
import { ProfileSection } from './profile-section';
import { SignOutSection } from './sign-out-section';

/** Everything an attendee sets: who they are in letters, the second device, the looks, their data, the way out. */
@Component({
  selector: 'af-settings-page',
  imports: [
    AttentionSection,
    DeviceSection,
    EraseSection,
    MyDataSection,
    PageHeader,
    PairingSection,
    ProfileSection,
    SignOutSection,
    TranslocoDirective,
  ],
  template: `
    <main class="af-page" *transloco="let t">
      <af-page-header [heading]="t('settings.title')" [about]="t('settings.about')" />
      <af-attention-section />
      <af-profile-section />
      <af-pairing-section />
      <af-device-section />
      <af-my-data-section />
      <af-sign-out-section />
      <af-erase-section />
    </main>
  `,
  styles: `
    .af-page {
      max-width: 38rem;
    }
  `,
})
export class SettingsPage {}
