/** Puts non-breaking spaces in a text that must stay on one line: a date, an hour, a share. */
export function keepTogether(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
