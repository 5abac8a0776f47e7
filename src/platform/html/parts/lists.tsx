import type { Child } from 'hono/jsx';

interface ListProps {
  readonly items: readonly Child[];
}

/** Short lines under each other with hairlines between. */
export function PlainList({ items }: ListProps) {
  return (
    <ul class="ff-plainlist">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

/** Bullet points. */
export function Bullets({ items }: ListProps) {
  return (
    <ul class="ff-ticks">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
