import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { signal } from '@angular/core';
import { SessionStore } from '../../core/session';
import { ENGLISH_TEXTS } from '../../testing/english-texts';
import { Dictation } from './dictation';
import { SPEECH, type Speech } from './speech.token';

function dictation(begin: (() => Speech) | null) {
  TestBed.configureTestingModule({
    imports: [ENGLISH_TEXTS],
    providers: [
      { provide: SPEECH, useValue: begin },
      { provide: SessionStore, useValue: { attendee: signal({ attendee: { languages: ['de'] } }) } },
    ],
  });
  return TestBed.createComponent(Dictation);
}

function buttons(fixture: ReturnType<typeof dictation>): HTMLButtonElement[] {
  return [...fixture.nativeElement.querySelectorAll('button')];
}

describe('dictation', () => {
  it('is not there where the browser cannot', async () => {
    const fixture = dictation(null);
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toBe('');
  });

  it('says where the voice may go before it listens, then hands over what was heard to the end', async () => {
    const started: Speech[] = [];
    const speech = (): Speech => ({
      lang: '',
      interimResults: true,
      continuous: false,
      onresult: null,
      onerror: null,
      onend: null,
      start() {
        started.push(this);
      },
      stop: () => undefined,
    });
    const fixture = dictation(speech);
    const heard: string[] = [];
    fixture.componentInstance.heard.subscribe((words) => heard.push(words));
    await fixture.whenStable();
    buttons(fixture)[0]?.click();
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toContain('may send what it hears');
    expect(started).toEqual([]);
    buttons(fixture)[1]?.click();
    await fixture.whenStable();
    expect(started.map(({ lang }) => lang)).toEqual(['de']);
    const result = (transcript: string, isFinal: boolean) => Object.assign([{ transcript }], { isFinal });
    started[0]?.onresult?.({ resultIndex: 1, results: [result('old', true), result('neue Halle', true)] });
    started[0]?.onresult?.({
      resultIndex: 2,
      results: [result('x', true), result('y', true), result('ha', false)],
    });
    expect(heard).toEqual(['neue Halle']);
    fixture.destroy();
    expect(started[0]?.onresult).toBeNull();
  });
});
