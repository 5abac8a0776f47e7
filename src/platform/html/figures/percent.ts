/** A share of a whole as an svg length, 0–100 % with one decimal. A part outside the whole is drawn at its edge. */
export function percentLength(part: number, whole: number): string {
  if (whole <= 0) return '0%';
  const share = Math.min(Math.max(part / whole, 0), 1);
  return `${Math.round(share * 1000) / 10}%`;
}
