import { html } from 'hono/html';

export interface CurvePoint {
  /** Where on the way, from 0 to `end`. */
  readonly at: number;
  readonly value: number;
  /** The number as it is written in the reader's language, where it has decimals. */
  readonly says?: string | undefined;
}

interface CurveProps {
  /** Unique on the page: title and description are found by it. */
  readonly id: string;
  readonly title: string;
  /** What the curve does, in words, and which way is better. */
  readonly description: string;
  readonly points: readonly CurvePoint[];
  /** The same said from another side: a dashed line with squares, so that it is told apart without colour. */
  readonly others?: readonly CurvePoint[] | undefined;
  /** The last place on the way (week 13), and the first. */
  readonly start: number;
  readonly end: number;
  readonly max: number;
  /** Before the first place: "uge". */
  readonly unit: string;
}

const [left, right, top, bottom] = [32, 274, 18, 138];

/** A few answers along a way. The table with the same numbers belongs below it, one press away. */
export function Curve({ id, title, description, points, others = [], start, end, max, unit }: CurveProps) {
  const x = (at: number) =>
    round(left + 10 + ((at - start) / Math.max(end - start, 1)) * (right - left - 10));
  const y = (value: number) => round(bottom - (value / max) * (bottom - top));
  const along = (some: readonly CurvePoint[]) =>
    some.map((point) => `${x(point.at)},${y(point.value)}`).join(' ');
  const dashed =
    others.length === 0
      ? ''
      : html`<polyline class="ff-svg-other" points="${along(others)}"></polyline>${others.map((point) => square(x(point.at), y(point.value), says(point), !points.some(({ at, value }) => at === point.at && value >= point.value)))}`;
  return html`<svg viewBox="0 0 290 170" role="img" aria-labelledby="${id}-title ${id}-text" class="ff-curve"><title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>${[0, max / 2, max].map((value) => grid(value, y(value)))}${dashed}<polyline class="ff-svg-acc" stroke-width="2.5" points="${along(points)}"></polyline>${points.map((point) => dot(x(point.at), y(point.value), says(point), isHigher(others, point)))}${places([...points, ...others], start, end).map((at) => html`<text class="ff-svg-text" x="${x(at)}" y="164" text-anchor="middle">${at === start ? `${unit} ${at}` : at}</text>`)}</svg>`;
}

function grid(value: number, y: number) {
  return html`<line class="ff-svg-line" x1="32" x2="286" y1="${y}" y2="${y}"></line><text class="ff-svg-text" x="22" y="${y + 5}" text-anchor="end">${value}</text>`;
}

function says({ value, says: words }: CurvePoint): string {
  return words ?? String(value);
}

/** Whether the other side's number lies above: then this one is written below, so that the two never meet. */
function isHigher(others: readonly CurvePoint[], { at, value }: CurvePoint): boolean {
  return others.some((other) => other.at === at && other.value > value);
}

function dot(x: number, y: number, value: string, isBelow: boolean) {
  return html`<circle class="ff-svg-fill" cx="${x}" cy="${y}" r="5"></circle><text class="ff-svg-text" x="${x}" y="${isBelow ? y + 20 : y - 11}" text-anchor="middle">${value}</text>`;
}

function square(x: number, y: number, value: string, isAbove: boolean) {
  return html`<rect class="ff-svg-othermark" x="${x - 5}" y="${y - 5}" width="10" height="10"></rect><text class="ff-svg-text" x="${x}" y="${isAbove ? y - 11 : y + 20}" text-anchor="middle">${value}</text>`;
}

/** Where there is an answer, and both ends. */
function places(points: readonly CurvePoint[], start: number, end: number): readonly number[] {
  return [...new Set([start, ...points.map((point) => point.at), end])];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
