import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';
import { percentLength } from './percent.ts';

interface MeterProps {
  readonly title: Child;
  readonly level?: 2 | 3 | undefined;
  readonly value: number;
  readonly max: number;
  /** "61 af 100", in large figures … */
  readonly figure?: { readonly link: Link; readonly rest: string } | undefined;
  /** What it means, in words; with a share always n/N. */
  readonly text: Child;
}

/** How much of something is used: the words say it all, the bar shows it. */
export function Meter({ title, level = 3, value, max, figure, text }: MeterProps) {
  return (
    <div class="ff-meter">
      {level === 2 ? <h2 class="h4">{title}</h2> : <h3>{title}</h3>}
      {figure ? (
        <div class="ff-fig__value">
          <a href={figure.link.href}>{figure.link.label}</a> {figure.rest}
        </div>
      ) : null}
      {html`<svg aria-hidden="true" focusable="false"><rect class="ff-svg-track" width="100%" height="100%" rx="2"></rect><rect class="ff-svg-fill" width="${percentLength(value, max)}" height="100%" rx="2"></rect></svg>`}
      <p class="ff-meta">{text}</p>
    </div>
  );
}

interface FiguresProps {
  readonly columns?: 2 | 3 | undefined;
  readonly children?: Child;
}

/** Meters beside each other. */
export function Figures({ columns = 3, children }: FiguresProps) {
  return <div class={`ff-figs ff-figs--${columns}`}>{children}</div>;
}
