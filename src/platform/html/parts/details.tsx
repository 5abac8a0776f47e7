import type { Child } from 'hono/jsx';

interface DetailsProps {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children?: Child;
}

/** What most readers may leave folded: the table behind a figure, the reason behind a rule. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary class="details-summary">{summary}</summary>
      <div class="details-text">{children}</div>
    </details>
  );
}
