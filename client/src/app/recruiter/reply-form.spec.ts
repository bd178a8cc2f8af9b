import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import type { ReplyInput, ReplyKind } from '@afterfair/shared/contracts';
import texts from '../../i18n/en/recruiter';
import { NEW_ID } from '../core/new-id.token';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { ThreadsStore } from '../inbox';
import { ReplyForm } from './reply-form';

async function setUp(): Promise<{
  form: HTMLElement;
  give: (kind: ReplyKind) => Promise<void>;
  sent: ReplyInput[];
  fail: (fails: boolean) => void;
  press: (words: string) => Promise<void>;
}> {
  const sent: ReplyInput[] = [];
  let fails = false;
  let ids = 0;
  const store = {
    reply: async (_threadId: string, input: ReplyInput) => {
      sent.push(input);
      if (fails) throw new OfflineError('lost');
    },
  };
  TestBed.configureTestingModule({
    imports: [
      ReplyForm,
      TranslocoTestingModule.forRoot({
        langs: { en: { recruiter: texts } },
        translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
        preloadLangs: true,
      }),
    ],
    providers: [
      { provide: ThreadsStore, useValue: store },
      {
        provide: Notices,
        useValue: { say: () => undefined, problem: () => undefined, clear: () => undefined },
      },
      { provide: NEW_ID, useValue: () => `id-${++ids}` },
    ],
  });
  const fixture = TestBed.createComponent(ReplyForm);
  fixture.componentRef.setInput('threadId', 't');
  fixture.componentRef.setInput('name', 'Nadia Ferrand');
  await fixture.whenStable();
  const form: HTMLElement = fixture.nativeElement;
  const press = async (words: string): Promise<void> => {
    const button = [...form.querySelectorAll('button')].find((each) => each.textContent?.trim() === words);
    if (!button) throw new Error(`No button ${words}`);
    button.click();
    await fixture.whenStable();
  };
  document.body.append(form);
  const give = async (kind: ReplyKind): Promise<void> => {
    fixture.componentRef.setInput('given', kind);
    await fixture.whenStable();
  };
  return { form, give, sent, fail: (now) => (fails = now), press };
}

describe('a recruiter’s answer', () => {
  it('once means once: tried again after a lost connection it keeps its id, the next answer has its own', async () => {
    const { sent, fail, press } = await setUp();
    fail(true);
    await press('Need more time');
    fail(false);
    await press('Need more time');
    await press('Decided');
    expect(sent.map(({ id, kind }) => [id, kind])).toEqual([
      ['id-1', 'need-time'],
      ['id-1', 'need-time'],
      ['id-2', 'decided'],
    ]);
  });

  it('does not offer the answer that was given once more; the way out stays', async () => {
    const { form, give } = await setUp();
    await give('decided');
    const offered = [...form.querySelectorAll('fieldset button')].map((each) => each.textContent?.trim());
    expect(offered).toEqual(['Need more time', 'Please no more messages']);
    expect(form.textContent).toContain('You answered: it is decided.');
  });

  it('C6: asks before it stops all messages', async () => {
    const { form, sent, press } = await setUp();
    await press('Please no more messages');
    expect(sent).toEqual([]);
    expect(form.querySelector('[role=group]')).toBe(document.activeElement);
    await press('Yes, no more messages');
    expect(sent.map(({ kind }) => kind)).toEqual(['opt-out']);
  });
});
