const BARE_DURATION =
  /^([^,]*\p{L}) (\p{L}+|\d+) (veranos|años|meses|semanas|cursos|días)(?=,| en | con |$)/u;
const COUNTS = /^(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|\d+)$/u;
const LEADS_TO_A_COUNT =
  /(?:^|\s)(?:de|en|hace|desde|tras|a|por|durante|con|cada|y|e|o|u|los|las|unos|unas|casi|más|menos|para|entre)$/u;

/** "recepción nocturna dos veranos" becomes "recepción nocturna durante dos veranos". */
export function withDuration(text: string): string {
  return text.replace(BARE_DURATION, (all: string, before: string, count: string, unit: string) =>
    COUNTS.test(count) && !LEADS_TO_A_COUNT.test(before) ? `${before} durante ${count} ${unit}` : all,
  );
}
