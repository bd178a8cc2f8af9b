import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id; the library's defaults follow OWASP: 19 MiB, two passes, one lane. */
@Injectable()
export class Passwords {
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return hash(password);
  }

  /** Without a stored hash it takes as long and says no, so that an answer's time tells nothing about who exists. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('nobody has this password');
    const same = await verify(stored ?? (await this.decoy), password);
    return stored !== null && same;
  }
}
