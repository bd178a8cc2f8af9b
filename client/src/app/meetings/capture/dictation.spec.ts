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

/** Speech recognition that is told what it hears. */
class Recogniser implements Speech {
  lang = '';
  interimResults = true;
  continuous = false;
  onresult: Speech['onresult'] = null;
  onerror: Speech['onerror'] = null;
  onend: Speech['onend'] = null;
  readonly deeds: string[] = [];
  start = () => void this.deeds.push('start');
  stop = () => void this.deeds.push('stop');
  abort = () => void this.deeds.push('abort');
}

function result(transcript: string, isFinal: boolean) {
  return Object.assign([{ transcript }], { isFinal });
}

function wordsOf(fixture: ReturnType<typeof dictation>): string[] {
  const heard: string[] = [];
  fixture.componentInstance.heard.subscribe((words) => heard.push(words));
  return heard;
}

/** Taps it on, and agrees. */
async function begin(fixture: ReturnType<typeof dictation>): Promise<void> {
  await fixture.whenStable();
  buttons(fixture)[0]?.click();
  await fixture.whenStable();
  buttons(fixture)[1]?.click();
  await fixture.whenStable();
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
    const speech = new Recogniser();
    const fixture = dictation(() => speech);
    const heard = wordsOf(fixture);
    await fixture.whenStable();
    buttons(fixture)[0]?.click();
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toContain('may send what it hears');
    expect(speech.deeds).toEqual([]);
    buttons(fixture)[1]?.click();
    await fixture.whenStable();
    expect(speech.deeds).toEqual(['start']);
    expect(speech.lang).toBe('de');
    speech.onresult?.({ resultIndex: 1, results: [result('old', true), result('neue Halle', true)] });
    speech.onresult?.({
      resultIndex: 2,
      results: [result('x', true), result('y', true), result('ha', false)],
    });
    expect(heard).toEqual(['neue Halle']);
  });

  it('still takes what was said last, which the browser tells only after the tap that ends it', async () => {
    const speech = new Recogniser();
    const fixture = dictation(() => speech);
    const heard = wordsOf(fixture);
    await begin(fixture);
    buttons(fixture)[0]?.click();
    await fixture.whenStable();
    expect(buttons(fixture)[0]?.getAttribute('aria-pressed')).toBe('false');
    expect(speech.deeds).toEqual(['start', 'stop']);
    speech.onresult?.({ resultIndex: 0, results: [result('bis Freitag', true)] });
    speech.onend?.();
    expect(heard).toEqual(['bis Freitag']);
    expect(speech.onresult).toBeNull();
  });

  it('is switched off and on again without the end of the first taking the second along', async () => {
    const [first, second] = [new Recogniser(), new Recogniser()];
    const made = [first, second];
    const fixture = dictation(() => made.shift() ?? first);
    await begin(fixture);
    buttons(fixture)[0]?.click();
    await fixture.whenStable();
    await begin(fixture);
    first.onend?.();
    await fixture.whenStable();
    expect(first.deeds).toEqual(['start', 'stop', 'abort']);
    expect(second.deeds).toEqual(['start']);
    expect(buttons(fixture)[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  it.each([
    ['while it listens', false],
    ['while the last words are on their way', true],
  ])('hears nothing more once its box is gone, %s', async (_, isStopped) => {
    const speech = new Recogniser();
    const fixture = dictation(() => speech);
    await begin(fixture);
    if (isStopped) buttons(fixture)[0]?.click();
    fixture.destroy();
    expect(speech.onresult).toBeNull();
    expect(speech.deeds.at(-1)).toBe('abort');
  });
});
