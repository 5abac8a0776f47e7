import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';

interface EmptyStateProps {
  /** What would be here. */
  readonly heading: string;
  /** How it comes. */
  readonly text: Child;
  readonly action?: Link | undefined;
}

/** An empty list says what would be here and how it comes; it is never just blank. */
export function EmptyState({ heading, text, action }: EmptyStateProps) {
  return (
    <div class="ff-empty">
      <p class="ff-empty__head">{heading}</p>
      <p class="ff-meta">{text}</p>
      {action ? (
        <a class="ff-more" href={action.href}>
          {action.label}
        </a>
      ) : null}
    </div>
  );
}
