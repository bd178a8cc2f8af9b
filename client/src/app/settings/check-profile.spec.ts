import { describe, expect, it } from '@jest/globals';
import type { AttendeeProfile } from '@afterfair/shared/contracts';
import { checkProfile, tidyProfile } from './check-profile';

const profile: AttendeeProfile = {
  id: 'a',
  name: ' Mira ',
  email: '',
  phone: '',
  headline: '',
  links: [{ label: '', url: ' ' }],
  languages: ['en'],
};

describe('the profile', () => {
  it('may leave out everything but a name and a language', () => {
    expect(checkProfile(profile).any).toBe(false);
    expect(checkProfile({ ...profile, name: '  ' }).name).toBe(true);
    expect(checkProfile({ ...profile, languages: [] }).languages).toBe(true);
  });

  it('wants an address that can be one', () => {
    expect(checkProfile({ ...profile, email: 'mira@example' }).email).toBe(true);
    expect(checkProfile({ ...profile, email: 'mira@mail.example' }).email).toBe(false);
  });

  it('wants a name and a web address of every link', () => {
    const links = [
      { label: 'Maps', url: 'https://maps.example' },
      { label: '', url: 'https://maps.example' },
      { label: 'Maps', url: 'javascript:alert(1)' },
    ];
    expect(checkProfile({ ...profile, links }).links).toEqual([false, true, true]);
  });

  it('is sent without spaces around and without empty links', () => {
    expect(tidyProfile(profile)).toMatchObject({ name: 'Mira', links: [] });
  });
});
