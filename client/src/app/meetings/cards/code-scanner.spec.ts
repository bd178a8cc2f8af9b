import { describe, expect, it, jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { ENGLISH_TEXTS } from '../../testing/english-texts';
import { CAMERA, type Camera } from './camera.token';
import { CodeScanner } from './code-scanner';

const STOPPED = jest.fn();

function scanner(open: Camera['open'], seen: string[]) {
  jest.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  const camera: Camera = {
    reads: () => Promise.resolve(true),
    open,
    detector: () => ({ detect: () => Promise.resolve([{ rawValue: 'BEGIN:VCARD' }]) }),
  };
  TestBed.configureTestingModule({
    imports: [ENGLISH_TEXTS],
    providers: [{ provide: CAMERA, useValue: camera }],
  });
  const fixture = TestBed.createComponent(CodeScanner);
  fixture.componentInstance.seen.subscribe((text) => seen.push(text));
  return fixture;
}

describe('the camera', () => {
  const stream = { getTracks: () => [{ stop: STOPPED }] } as unknown as MediaStream;

  it('hands over the code it sees and is off then', async () => {
    STOPPED.mockClear();
    const seen: string[] = [];
    await scanner(() => Promise.resolve(stream), seen).whenStable();
    await new Promise(process.nextTick);
    expect(seen).toEqual(['BEGIN:VCARD']);
    expect(STOPPED).toHaveBeenCalledTimes(1);
  });

  it('is off when one leaves before it was allowed', async () => {
    STOPPED.mockClear();
    const seen: string[] = [];
    let allow: (stream: MediaStream) => void = () => undefined;
    const fixture = scanner(() => new Promise((resolve) => (allow = resolve)), seen);
    await fixture.whenStable();
    fixture.destroy();
    allow(stream);
    await new Promise(process.nextTick);
    expect(STOPPED).toHaveBeenCalledTimes(1);
    expect(seen).toEqual([]);
  });

  it('says so when it may not be used', async () => {
    const refusal = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const fixture = scanner(refusal, []);
    await new Promise(process.nextTick);
    await fixture.whenStable();
    expect(fixture.nativeElement.textContent).toContain('The camera cannot be used');
  });
});
