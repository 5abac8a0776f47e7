import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Link } from '../link.ts';
import { percentLength } from './percent.ts';

export interface TargetItem {
  readonly title: string;
  /** "Højere er bedre", with the way to the rule. */
  readonly direction: string;
  readonly rule?: Link | undefined;
  /** Shares of one, 0–1. Absent where the whole is nobody yet. */
  readonly shares?: TargetShares | undefined;
  /** "17 %", or what is said when there is nothing to count. */
  readonly value: string;
  /** "17 af 98", opening the people where the viewer may see them. */
  readonly count: { readonly label: string; readonly href?: string | undefined };
  /** "grænser 11–26 %, mål 20 %". */
  readonly limits: string;
  /** "mål 20 %", under the mark. */
  readonly goalLabel?: string | undefined;
  /** What it means, in one plain sentence. */
  readonly sentence: Child;
}

export interface TargetShares {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly goal?: number | undefined;
  /** The right end of the scale and its words: 0.4, "40 %". */
  readonly end: number;
  readonly endLabel: string;
}

/** Targets: the dot is the value, the band the limits, the mark the goal – and all of it in words beside. */
export function Targets({ items }: { readonly items: readonly TargetItem[] }) {
  return (
    <ul class="ff-targets">
      {items.map((item) => (
        <li>
          <div>
            <h3>{item.title}</h3>
            <p class="ff-meta">
              {item.direction}
              {item.rule ? ' · ' : null}
              {item.rule ? <TapLink {...item.rule} /> : null}
            </p>
          </div>
          <div>
            <p class="ff-targets__value">
              <strong>{item.value}</strong>
              <Count {...item.count} />
            </p>
            <p class="ff-meta">{item.limits}</p>
          </div>
          <div>
            {item.shares ? bar(item.shares, item.goalLabel ?? '') : null}
            <p class="ff-meta">{item.sentence}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function TapLink({ href, label }: Link) {
  return (
    <a class="ff-tap" href={href}>
      {label}
    </a>
  );
}

function Count({ label, href }: TargetItem['count']) {
  return href === undefined ? <span>{label}</span> : <TapLink href={href} label={label} />;
}

/** Lengths are in rem, so that the drawing grows with the reader's type and shrinks with it on paper. */
function bar({ value, low, high, goal, end, endLabel }: TargetShares, goalLabel: string) {
  const at = (share: number) => percentLength(share, end);
  const mark =
    goal === undefined
      ? ''
      : html`<line class="ff-svg-goal" x1="${at(goal)}" x2="${at(goal)}" y1="0.2rem" y2="3rem"></line><text class="ff-svg-text ff-svg-strong" x="${at(goal)}" y="4.6rem" text-anchor="${anchor(goal / end)}">${goalLabel}</text>`;
  return html`<svg aria-hidden="true" focusable="false"><rect class="ff-svg-ghost" x="0" y="1.2rem" width="100%" height="0.8rem"></rect><rect class="ff-svg-band" x="${at(low)}" y="0.8rem" width="${at(Math.min(high, end) - low)}" height="1.6rem" rx="2"></rect>${mark}<circle class="ff-svg-dot" cx="${at(value)}" cy="1.6rem" r="0.8rem"></circle>${ends(goal === undefined ? 0.5 : goal / end, endLabel)}</svg>`;
}

/** A label near an edge grows inwards. */
function anchor(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.15) return 'start';
  return place > 0.85 ? 'end' : 'middle';
}

/** The ends of the scale, each only where the goal's label leaves room. */
function ends(place: number, endLabel: string) {
  const left = place < 0.25 ? '' : html`<text class="ff-svg-text" x="0" y="4.6rem">0</text>`;
  const right =
    place > 0.7
      ? ''
      : html`<text class="ff-svg-text" x="100%" y="4.6rem" text-anchor="end">${endLabel}</text>`;
  return html`${left}${right}`;
}
