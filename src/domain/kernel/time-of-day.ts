const typed = /^\s*(?:kl\.?\s*)?([01]?\d|2[0-3])(?:[.:]?([0-5]\d))?\s*$/i;

/** A time on a Danish wall clock as people type it: `9`, `9.15`, `kl. 9`, `0915`, `09:15` → `09:15`. */
export function parseTimeOfDay(text: string): string | undefined {
  const [, hour, minute = '00'] = typed.exec(text) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}
