import type { Child } from 'hono/jsx';
import { SecHead, type SecHeadProps } from './sec-head.tsx';

/** A part of the page under its own h2, named by it. */
export function Section({ children, ...head }: SecHeadProps & { readonly children?: Child }) {
  return (
    <section aria-labelledby={head.id}>
      <SecHead {...head} />
      {children}
    </section>
  );
}
