import type { WithoutDate } from '@afterfair/shared/contracts';

/** Opening hours as typed: clock times of the fair's zone. */
export interface DayWords {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  opens: string;
  closes: string;
}

export interface PolicyWords {
  targetHours: number;
  limitHours: number;
  remindersMax: number;
  afterDays: number;
  withoutDate: WithoutDate;
  askFeedback: boolean;
  workFrom: string;
  workTo: string;
  quietFrom: string;
  quietTo: string;
  /** ISO, 1 Monday to 7 Sunday. */
  workdays: number[];
  perHour: number;
  perDay: number;
}

/** A fair as it is typed into the form. */
export interface FairWords {
  name: string;
  timeZone: string;
  days: DayWords[];
  languages: string[];
  policy: PolicyWords;
}
