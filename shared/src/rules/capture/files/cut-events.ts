const CALENDAR = /^BEGIN:VCALENDAR\s*$/imu;

/**
 * The events of a calendar file, each as its unfolded lines without the alarms inside it, so that one bad event spoils no
 * other. `null` where the text is no calendar.
 */
export function cutEvents(text: string): string[][] | null {
  if (!CALENDAR.test(text)) return null;
  const lines = text.replace(/\r?\n[ \t]/gu, '').split(/\r\n|[\r\n]/u);
  const events: string[][] = [];
  let event: string[] | null = null;
  let inside = 0;
  for (const line of lines) {
    const name = line.trimEnd().toUpperCase();
    if (name === 'BEGIN:VEVENT') event = [line];
    else if (!event) continue;
    else if (name === 'END:VEVENT') {
      events.push([...event, line]);
      event = null;
      inside = 0;
    } else if (name.startsWith('BEGIN:')) inside += 1;
    else if (name.startsWith('END:')) inside -= 1;
    else if (inside === 0 && line !== '') event.push(line);
  }
  return events;
}
