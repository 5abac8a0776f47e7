import type { Child } from 'hono/jsx';

/** `done`: activity · `quiet`: a week without · `now` · `ahead` · `care`: ahead, in the time after. */
export type WeekState = 'done' | 'quiet' | 'paused' | 'now' | 'ahead' | 'care';

interface WeekBarProps {
  readonly weeks: readonly WeekState[];
  /** The whole bar in words, the quiet weeks too. */
  readonly label: string;
}

/** A course week by week. */
export function WeekBar({ weeks, label }: WeekBarProps) {
  return (
    <div class="ff-weeks__bar" role="img" aria-label={label}>
      {weeks.map((week) => (
        <span class={week === 'ahead' ? undefined : `is-${week}`}></span>
      ))}
    </div>
  );
}

interface WeeksProps extends WeekBarProps {
  /** "Uge 9 af 13". */
  readonly title: string;
  /** What must be decided, and when. */
  readonly deadline?: Child;
  readonly from: string;
  readonly to: string;
  /** What the quiet weeks were, in words. */
  readonly quiet?: string | undefined;
}

/** The bar with its heading above and its dates below. */
export function Weeks({ title, deadline, from, to, quiet, weeks, label }: WeeksProps) {
  return (
    <div class="ff-weeks">
      <p class="ff-weeks__label">
        <strong>{title}</strong>
        {deadline ? <span class="ff-meta">{deadline}</span> : null}
      </p>
      <WeekBar weeks={weeks} label={label} />
      <div class="ff-weeks__ends">
        <span class="ff-meta">{from}</span>
        {quiet ? (
          <span class="ff-meta">
            <span class="ff-inlinekey" aria-hidden="true"></span> {quiet}
          </span>
        ) : null}
        <span class="ff-meta">{to}</span>
      </div>
    </div>
  );
}
