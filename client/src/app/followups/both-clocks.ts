/** One moment on two clocks. */
export interface BothClocks {
  yours: string;
  theirs: string;
  /** The city of each zone, as people say it: `Berlin`, `New York`. */
  yourPlace: string;
  theirPlace: string;
  /** True when both clocks show the same, so that saying it once is enough. */
  same: boolean;
}

/**
 * Writes an instant on the reader's clock and on the recipient's.
 * @param at ISO 8601 instant
 * @param language BCP 47
 * @param yourZone IANA name
 * @param theirZone IANA name; `''` when unknown, which shows the reader's clock only
 */
export function bothClocks(at: string, language: string, yourZone: string, theirZone: string): BothClocks {
  const format = (timeZone: string): string =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone,
    }).format(new Date(at));
  const yours = format(yourZone);
  const theirs = format(theirZone || yourZone);
  return {
    yours,
    theirs,
    yourPlace: placeOf(yourZone),
    theirPlace: placeOf(theirZone || yourZone),
    same: yours === theirs,
  };
}

function placeOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
