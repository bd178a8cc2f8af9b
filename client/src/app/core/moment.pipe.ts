import { inject, Pipe, type PipeTransform } from '@angular/core';
import { InterfaceLanguage } from './language';

/** How a moment is written. In British English `time` is 14:05, `date` 4 Dec 2026, `day`
 * Fri, 4 Dec and `moment` Fri, 4 Dec, 14:05. */
export type MomentStyle = 'time' | 'date' | 'day' | 'moment';

const STYLES: Record<MomentStyle, Intl.DateTimeFormatOptions> = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  moment: {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  },
};

/**
 * Writes an ISO 8601 instant in the language of the interface: `step.sendsAt | afMoment: 'moment' : zone`.
 * `zone` is an IANA name; without it, this device's. A bare date `YYYY-MM-DD` stays that date everywhere.
 */
@Pipe({ name: 'afMoment', pure: false })
export class MomentPipe implements PipeTransform {
  private readonly language = inject(InterfaceLanguage);
  private readonly formats = new Map<string, Intl.DateTimeFormat>();

  transform(at: string, style: MomentStyle = 'moment', zone?: string): string {
    const bare = /^\d{4}-\d{2}-\d{2}$/.test(at);
    const timeZone = bare ? 'UTC' : zone || undefined;
    const key = `${this.language.locale()} ${style} ${timeZone}`;
    const format =
      this.formats.get(key) ??
      new Intl.DateTimeFormat(this.language.locale(), { ...STYLES[style], timeZone });
    this.formats.set(key, format);
    return format.format(new Date(at));
  }
}
