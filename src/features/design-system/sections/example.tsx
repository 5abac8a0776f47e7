import type { Child } from 'hono/jsx';

interface ExampleProps {
  readonly title: string;
  readonly children?: Child;
}

/** One component in its states, under its name. */
export function Example({ title, children }: ExampleProps) {
  return (
    <div class="ff-example">
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** An address that leads nowhere: nothing on this page does anything. */
export const nowhere = '#main-content';
