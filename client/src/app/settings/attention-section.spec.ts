import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { Notices } from '../core/notices';
import { EmployerDirectory } from '../employers';
import { GiveUp, MeetingBook } from '../offline';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { AttentionSection } from './attention-section';

const REFUSED = { type: 'about:blank', title: 'No', status: 400, code: 'invalid-input' };
const MEETING = {
  id: 'm',
  employerId: 'e1',
  employerName: null,
  notes: [{ id: 'n1', text: 'send the plan' }],
};

describe('what needs attention', () => {
  let sets: MeetingPatch[];
  let meeting: object | null;

  beforeEach(() => {
    meeting = MEETING;
    TestBed.configureTestingModule({
      imports: [ENGLISH_TEXTS],
      providers: [
        provideRouter([]),
        { provide: GiveUp, useValue: {} },
        { provide: Notices, useValue: { words: () => 'Something in it was not accepted.' } },
        {
          provide: EmployerDirectory,
          useValue: {
            load: async () => undefined,
            lastSeen: (id: string | null) => (id === 'e1' ? { name: 'Quayside Ostend' } : null),
          },
        },
        {
          provide: MeetingBook,
          useValue: {
            attention: () =>
              sets.map((set, order) => ({ order, change: { meetingId: 'm', set }, problem: REFUSED })),
            meeting: () => meeting,
          },
        },
      ],
    });
  });

  async function show(...given: MeetingPatch[]): Promise<HTMLElement> {
    sets = given;
    const fixture = TestBed.createComponent(AttentionSection);
    await fixture.whenStable();
    return fixture.nativeElement;
  }

  it('says whose meeting it is and what was written, with a way to it', async () => {
    const shown = await show({ notes: { n2: { text: 'the crane' } } });
    const link = shown.querySelector('a');
    expect(link?.textContent?.trim()).toBe('Quayside Ostend');
    expect(link?.getAttribute('href')).toBe('/fair/meeting/m');
    expect(shown.querySelector('blockquote')?.textContent?.trim()).toBe('the crane');
    expect(shown.textContent).toContain('Something in it was not accepted.');
  });

  it('shows the words of the note also where only its link was refused', async () => {
    const shown = await show({ notes: { n1: { link: 'https://nas/slides' } } });
    expect(shown.querySelector('blockquote')?.textContent?.trim()).toBe('send the plan');
  });

  it.each<[string, MeetingPatch]>([
    ['Lantern Rail', { employerName: 'Lantern Rail' }],
    ['Quayside Ostend', { employerId: 'e1' }],
    ['A meeting', { interest: 3 }],
  ])('leads nowhere where the meeting is not there any more, and says "%s"', async (name, set) => {
    meeting = null;
    const shown = await show(set);
    expect(shown.querySelector('a')).toBeNull();
    expect(shown.querySelector('h3')?.textContent?.trim()).toBe(name);
    expect(shown.querySelector('blockquote')).toBeNull();
  });
});
