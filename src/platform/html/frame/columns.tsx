import type { Child } from 'hono/jsx';

interface ColumnsProps {
  /** `main`: the work and a side of 34 rem; `day`: a side of 38 rem first, then the work. */
  readonly kind?: 'main' | 'day' | undefined;
  /** Under the head of the page, before the parts: nearer to what follows, and named as one region. */
  readonly overview?: string | undefined;
  readonly children?: Child;
}

/** Two columns from 992 px, one below. The order in the source is the order of reading. */
export function Columns({ kind = 'main', overview, children }: ColumnsProps) {
  if (overview !== undefined) {
    return (
      <section class={`ff-cols ff-cols--${kind} ff-cols--overview`} aria-label={overview}>
        {children}
      </section>
    );
  }
  return <div class={`ff-cols ff-cols--${kind}`}>{children}</div>;
}

/** Parts of equal weight: two beside each other where there is room, below each other on a phone. */
export function SideBySide({ children }: { readonly children?: Child }) {
  return <div class="ff-sidebyside">{children}</div>;
}

/** Things under each other with the distance sections have. */
export function Stack({ children }: { readonly children?: Child }) {
  return <div class="ff-stack">{children}</div>;
}
