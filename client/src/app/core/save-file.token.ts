import { InjectionToken } from '@angular/core';

/** A file for the person, by name, media type and content. */
export interface FileToKeep {
  name: string;
  type: string;
  content: string;
}

/** Hands a file over, the way this browser saves files. */
export const SAVE_FILE = new InjectionToken<(file: FileToKeep) => void>('save file', {
  providedIn: 'root',
  factory:
    () =>
    ({ name, type, content }) => {
      const address = URL.createObjectURL(new Blob([content], { type }));
      const link = document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // Not at once: some browsers read the file only after the click has been dealt with.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    },
});
