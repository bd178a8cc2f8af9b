import { DOCUMENT, inject, InjectionToken } from '@angular/core';

/** What reads codes out of a picture; TypeScript does not know the browser's `BarcodeDetector` yet. */
export interface CodeDetector {
  detect(picture: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): CodeDetector;
  getSupportedFormats(): Promise<string[]>;
}

/** A camera and what reads QR codes in its picture. */
export interface Camera {
  /** Whether QR codes are among what can be read. */
  reads(): Promise<boolean>;
  /** Asks for the camera; rejects with a `DOMException` when it may not be used. */
  open(): Promise<MediaStream>;
  detector(): CodeDetector;
}

/** `null` where the browser has no camera for pages, or cannot read codes. */
export const CAMERA = new InjectionToken<Camera | null>('camera', {
  providedIn: 'root',
  factory: () => {
    const browser = inject(DOCUMENT).defaultView;
    const Detector = (browser as unknown as { BarcodeDetector?: DetectorClass } | null)?.BarcodeDetector;
    // Over plain HTTP the browser hides its cameras.
    const devices = browser?.navigator.mediaDevices;
    if (Detector === undefined || devices?.getUserMedia === undefined) return null;
    return {
      reads: async () => (await Detector.getSupportedFormats()).includes('qr_code'),
      open: () => devices.getUserMedia({ video: { facingMode: 'environment' }, audio: false }),
      detector: () => new Detector({ formats: ['qr_code'] }),
    };
  },
});
