import type { Child } from 'hono/jsx';

interface TitledListProps {
  readonly items: readonly { readonly title: string; readonly text?: Child }[];
}

/** Short things with a title and a line each, in two columns where there is room. */
export function TitledList({ items }: TitledListProps) {
  return (
    <ul class="ff-titled">
      {items.map(({ title, text }) => (
        <li>
          <strong>{title}</strong>
          {text}
        </li>
      ))}
    </ul>
  );
}
