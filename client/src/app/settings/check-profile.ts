import type { AttendeeProfile } from '@afterfair/shared/contracts';

export interface ProfileFaults {
  name: boolean;
  email: boolean;
  languages: boolean;
  /** By the place of the link. */
  links: boolean[];
  any: boolean;
}

/** What cannot be saved as it stands. Links that are wholly empty do not count: they are left out. */
export function checkProfile(profile: AttendeeProfile): ProfileFaults {
  const tidy = tidyProfile(profile);
  const faults = {
    name: tidy.name === '',
    email: tidy.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(tidy.email),
    languages: tidy.languages.length === 0,
    links: profile.links.map(({ label, url }) => (label + url).trim() !== '' && !isLink(label, url)),
  };
  const any = faults.name || faults.email || faults.languages || faults.links.some(Boolean);
  return { ...faults, any };
}

/** The profile as it is sent: no spaces around, no empty links. */
export function tidyProfile(profile: AttendeeProfile): AttendeeProfile {
  return {
    ...profile,
    name: profile.name.trim(),
    email: profile.email.trim(),
    phone: profile.phone.trim(),
    headline: profile.headline.trim(),
    links: profile.links
      .map(({ label, url }) => ({ label: label.trim(), url: url.trim() }))
      .filter(({ label, url }) => label + url !== ''),
  };
}

function isLink(label: string, url: string): boolean {
  return label.trim() !== '' && /^https?:\/\/[^\s/]+\.[^\s/]/.test(url.trim());
}
