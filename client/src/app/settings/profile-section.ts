import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { LIMITS, type AttendeePatch, type AttendeeProfile } from '@afterfair/shared/contracts';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { SessionStore } from '../core/session';
import { Icon } from '../ui/icon';
import { LanguagePicker } from '../ui/language-picker';
import { checkProfile, tidyProfile } from './check-profile';

const NOBODY: AttendeeProfile = {
  id: '',
  name: '',
  email: '',
  phone: '',
  headline: '',
  links: [],
  languages: [],
};

/** Who the attendee is in their letters. */
@Component({
  selector: 'af-profile-section',
  imports: [Icon, LanguagePicker, TranslocoDirective],
  templateUrl: './profile-section.html',
  styleUrl: './profile-section.scss',
})
export class ProfileSection {
  private readonly api = inject(Api);
  private readonly session = inject(SessionStore);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  protected readonly limits = LIMITS;
  private readonly saved = computed(() => this.session.attendee()?.attendee ?? NOBODY);
  protected readonly profile = linkedSignal(() => this.saved());
  protected readonly changed = computed(
    () => JSON.stringify(tidyProfile(this.profile())) !== JSON.stringify(tidyProfile(this.saved())),
  );
  protected readonly tried = signal(false);
  protected readonly busy = signal(false);
  protected readonly faults = computed(() =>
    this.tried() ? checkProfile(this.profile()) : checkProfile(this.saved()),
  );

  protected set(patch: Partial<AttendeeProfile>): void {
    this.profile.update((profile) => ({ ...profile, ...patch }));
  }

  protected setLink(index: number, link: Partial<AttendeeProfile['links'][number]>): void {
    this.set({ links: this.profile().links.map((old, at) => (at === index ? { ...old, ...link } : old)) });
  }

  protected addLink(): void {
    this.set({ links: [...this.profile().links, { label: '', url: '' }] });
  }

  protected removeLink(index: number): void {
    this.set({ links: this.profile().links.filter((_, at) => at !== index) });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    this.tried.set(true);
    const { id: _id, ...patch } = tidyProfile(this.profile());
    if (checkProfile(this.profile()).any || this.busy()) return;
    this.busy.set(true);
    try {
      this.session.setProfile(
        await this.api.patch<AttendeeProfile>('/api/attendee', patch satisfies AttendeePatch),
      );
      this.tried.set(false);
      this.notices.say(this.transloco.translate('settings.profile.saved'));
    } catch (error) {
      this.notices.problem(error);
    } finally {
      this.busy.set(false);
    }
  }
}
