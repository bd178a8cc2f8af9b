import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { NavigationEnd, provideRouter, Router } from '@angular/router';
import { DEFAULT_POLICY, type AttendeeSession, type SessionView } from '@afterfair/shared/contracts';
import { TranslocoService } from '@jsverse/transloco';
import { filter, firstValueFrom } from 'rxjs';
import { Api } from './api';
import { KEEP } from './keep.token';
import { Notices } from './notices';
import { requireRole } from './require-role';

const ME: AttendeeSession = {
  attendee: { id: 'a', name: 'Mira', email: '', phone: '', headline: '', links: [], languages: ['en'] },
  fair: {
    id: 'f',
    name: 'Nordlicht',
    timeZone: 'Europe/Berlin',
    days: [],
    languages: ['en'],
    state: 'open',
    channels: ['platform'],
    policy: DEFAULT_POLICY,
  },
  deviceId: '00112233aabbccdd',
};

describe('the door of the attendee’s pages', () => {
  let answer: (view: SessionView) => void;
  let said: string[];
  let kept: Map<string, string>;

  beforeEach(() => {
    said = [];
    kept = new Map();
    const asked = new Promise<SessionView>((resolve) => (answer = resolve));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([
          { path: '', pathMatch: 'full', children: [] },
          { path: 'fair', canActivate: [requireRole('attendee', '/')], children: [] },
        ]),
        {
          provide: KEEP,
          useValue: {
            getItem: (key: string) => kept.get(key) ?? null,
            setItem: (key: string, value: string) => void kept.set(key, value),
            removeItem: (key: string) => void kept.delete(key),
          },
        },
        { provide: Api, useValue: { get: () => asked } },
        { provide: Notices, useValue: { say: (text: string) => said.push(text), problem: () => undefined } },
        { provide: TranslocoService, useValue: { translate: (key: string) => key } },
      ],
    });
  });

  it('opens at once for whom the device remembers, also while the network hangs', async () => {
    kept.set('af-attendee', JSON.stringify(ME));
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/fair');
    expect(router.url).toBe('/fair');
  });

  it('closes again, with words, when the server says that the session is over', async () => {
    kept.set('af-attendee', JSON.stringify(ME));
    const router = TestBed.inject(Router);
    await router.navigateByUrl('/fair');
    const left = firstValueFrom(router.events.pipe(filter((event) => event instanceof NavigationEnd)));
    answer({ attendee: null, organiser: null, recruiter: null });
    await left;
    expect(said).toEqual(['problems.not-signed-in']);
    expect(router.url).toBe('/');
  });

  it('waits for the server where the device remembers nobody', async () => {
    const router = TestBed.inject(Router);
    const going = router.navigateByUrl('/fair');
    answer({ attendee: ME, organiser: null, recruiter: null });
    await going;
    expect(router.url).toBe('/fair');
  });
});
