import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { MeetingFields } from '@afterfair/shared/contracts';
import { ENGLISH_TEXTS } from '../testing/english-texts';
import { ReflectionFields } from './reflection-fields';

describe('looking back on one meeting', () => {
  it('loses neither half when the page hides over both', async () => {
    TestBed.configureTestingModule({ imports: [ENGLISH_TEXTS] });
    const fixture = TestBed.createComponent(ReflectionFields);
    fixture.componentRef.setInput('reflection', null);
    const written: MeetingFields['reflection'][] = [];
    fixture.componentInstance.written.subscribe((reflection) => written.push(reflection));
    await fixture.whenStable();
    const fields: HTMLTextAreaElement[] = [...fixture.nativeElement.querySelectorAll('textarea')];
    fields.forEach((field, index) => {
      field.value = ['calm voice', 'shorter answers'][index] ?? '';
      field.dispatchEvent(new Event('input'));
    });
    window.dispatchEvent(new Event('pagehide'));
    expect(written.at(-1)).toEqual({ wentWell: 'calm voice', workOn: 'shorter answers' });
  });
});
