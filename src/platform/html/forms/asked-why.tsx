import type { Child } from 'hono/jsx';

interface AskedWhyProps {
  /** The choices, one of which asks why. */
  readonly choices: Child;
  /** The question that comes with that one; without it, it is not there. */
  readonly why: Child;
}

/** Choices of which one asks a question more, as one chooses it. */
export function AskedWhy({ choices, why }: AskedWhyProps) {
  return (
    <div class="ff-asks">
      {choices}
      <div class="ff-asks__why">{why}</div>
    </div>
  );
}
