import type { Locator, Page } from '@playwright/test';
import { setTimeout as after } from 'node:timers/promises';

/** Four characters a second, as with one thumb. */
const KEY_MS = 250;
/** To find with the eyes what is to be tapped, and to get there (the P of the keystroke-level model). */
const POINT_MS = 1_100;
/** To see what came up and to decide (its M). */
const DECIDE_MS = 1_200;

/** A person at a phone: types, points and decides as fast as people do, and counts the taps. */
export class Hand {
  taps = 0;
  /** Until when the hand is busy; a key that the machine took long to hear of delays none of the next. */
  private busyUntil = performance.now();

  constructor(private readonly page: Page) {}

  async tap(what: Locator): Promise<void> {
    this.look();
    await this.pause(POINT_MS);
    await what.tap();
    this.taps += 1;
  }

  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.pause(KEY_MS);
      await this.page.keyboard.type(letter);
    }
  }

  /** Types until the screen shows what was looked for, or to the end. */
  async typeUntil(text: string, shown: () => Promise<boolean>): Promise<void> {
    for (const letter of text) {
      await this.type(letter);
      if (await shown()) return;
    }
  }

  async press(key: string): Promise<void> {
    await this.pause(KEY_MS);
    await this.page.keyboard.press(key);
  }

  async decide(): Promise<void> {
    this.look();
    await this.pause(DECIDE_MS);
  }

  /** What follows answers to the screen, so it cannot begin before now. */
  private look(): void {
    this.busyUntil = Math.max(this.busyUntil, performance.now());
  }

  private async pause(ms: number): Promise<void> {
    this.busyUntil += ms;
    await after(Math.max(0, this.busyUntil - performance.now()));
  }
}
