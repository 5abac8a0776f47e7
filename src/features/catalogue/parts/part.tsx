import type { Child } from 'hono/jsx';

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children?: Child;
}

/** A part of a sheet that is read from top to bottom: a heading without the rule that parts lists of work. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
