import type { Child } from 'hono/jsx';

interface StagesProps {
  /** Four or five, in order. */
  readonly items: readonly { readonly title: string; readonly text: Child }[];
}

/** How something goes, step by step, on a public sheet. */
export function Stages({ items }: StagesProps) {
  return (
    <ol class={`ff-model ff-model--${items.length > 4 ? 5 : 4}`}>
      {items.map((item) => (
        <li>
          <strong>{item.title}</strong>
          {item.text}
        </li>
      ))}
    </ol>
  );
}
