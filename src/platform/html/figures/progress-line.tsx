import { html } from 'hono/html';

interface ProgressLineProps {
  /** Weeks in the first part, and in the part after it. */
  readonly weeks: number;
  readonly careWeeks?: number | undefined;
  readonly week: number;
}

/** A hairline of weeks under a name on a board: decoration, the week is said in words beside. */
export function ProgressLine({ weeks, careWeeks = 0, week }: ProgressLineProps) {
  const care = weeks + 1;
  const done = Math.min(week, weeks);
  const cared = Math.min(Math.max(week - weeks, 0), careWeeks);
  return html`<svg class="ff-mini" viewBox="0 0 ${weeks + (careWeeks > 0 ? careWeeks + 1 : 0)} 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="ff-mini__bg" width="${weeks}" height="6"></rect><rect class="ff-mini__bg" x="${care}" width="${careWeeks}" height="6"></rect><rect class="ff-svg-fill" width="${done}" height="6"></rect><rect class="ff-svg-fill" x="${care}" width="${cared}" height="6"></rect></svg>`;
}
