import type { Child } from 'hono/jsx';

interface ColumnsProps {
  /** Under the head of the page, before the parts: nearer to what follows, and named as one region. */
  readonly overview?: string | undefined;
  readonly children?: Child;
}

/** The work and a side of 34 rem from 992 px, one column below. The order in the source is the order of reading. */
export function Columns({ overview, children }: ColumnsProps) {
  if (overview !== undefined) {
    return (
      <section class="ff-cols ff-cols--main ff-cols--overview" aria-label={overview}>
        {children}
      </section>
    );
  }
  return <div class="ff-cols ff-cols--main">{children}</div>;
}

interface DayColumnsProps {
  /** Today, first everywhere; nothing where there is none. */
  readonly today?: Child;
  /** What waits: beside today, and before all else on a phone. */
  readonly waits: Child;
  /** Under today, and last on a phone. */
  readonly rest: Child;
}

/** A day: today in a side of 38 rem, what waits beside it, the rest below. On a phone what waits comes before the rest. */
export function DayColumns({ today, waits, rest }: DayColumnsProps) {
  return (
    <div class="ff-cols ff-cols--day">
      {today ? <div class="ff-day__today">{today}</div> : null}
      <div class="ff-day__waits">{waits}</div>
      <div class="ff-day__rest">{rest}</div>
    </div>
  );
}

/** Parts of equal weight: two beside each other where there is room, below each other on a phone. */
export function SideBySide({ children }: { readonly children?: Child }) {
  return <div class="ff-sidebyside">{children}</div>;
}

/** Things under each other with the distance sections have. */
export function Stack({ children }: { readonly children?: Child }) {
  return <div class="ff-stack">{children}</div>;
}
