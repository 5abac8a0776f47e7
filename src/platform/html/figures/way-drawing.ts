import { html } from 'hono/html';

export interface DrawnStep {
  readonly name: string;
  /** `undefined` where the count is hidden: the bar is then an empty frame. */
  readonly reached: number | undefined;
  /** At the step before, and may still come here. */
  readonly may: number | undefined;
}

interface Drawn {
  /** Unique on the page: title and description are found by it. */
  readonly id: string;
  readonly title: string;
  /** The whole drawing in words, for whoever cannot see it. */
  readonly description: string;
  readonly steps: readonly DrawnStep[];
  /** What stands where a count is hidden. */
  readonly hidden: string;
}

const width = 360;
const rowHeight = 56;

/**
 * The way through something as bars under each other: filled is reached, hatched may still, grey came to the step
 * before and did not go on. The three are as long together as the bar above is filled. Colours stand in the markup too,
 * for paper, where no stylesheet comes along.
 */
export function wayDrawing({ id, title, description, steps, hidden }: Drawn) {
  const whole = Math.max(1, ...steps.map(({ reached }) => reached ?? 0));
  const height = steps.length * rowHeight;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text" class="ff-way__svg" font-family="IBM Plex Sans" font-size="15"><title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>${steps.map((step, at) => row(step, steps[at - 1], at, whole, hidden))}</svg>`;
}

function row(step: DrawnStep, before: DrawnStep | undefined, at: number, whole: number, hidden: string) {
  const top = at * rowHeight;
  const words = step.reached === undefined ? hidden : String(step.reached);
  return html`<text class="ff-svg-text" fill="#1a1a1a" x="0" y="${top + 16}">${step.name}</text><text class="ff-svg-text ff-svg-strong" fill="#1a1a1a" font-weight="600" x="${width}" y="${top + 16}" text-anchor="end">${words}</text>${bars(step, before, top + 24, whole)}`;
}

function bars({ reached, may }: DrawnStep, before: DrawnStep | undefined, y: number, whole: number) {
  const long = (count: number): string => ((count / whole) * width).toFixed(1);
  if (reached === undefined)
    return html`<rect class="ff-svg-hidden" fill="none" stroke="#858079" stroke-dasharray="4 3" x="0.5" y="${y + 0.5}" width="${width - 1}" height="17"></rect>`;
  const from = before?.reached;
  const ghost =
    from === undefined
      ? ''
      : html`<rect class="ff-svg-ghost" fill="#dedbd5" x="0" y="${y}" width="${long(from)}" height="18"></rect>`;
  const still =
    may === undefined || may === 0
      ? ''
      : html`<rect class="ff-svg-white" fill="#ffffff" x="${long(reached)}" y="${y}" width="${long(may)}" height="18"></rect>${hatch(reached / whole, (reached + may) / whole, y)}`;
  return html`${ghost}${still}<rect class="ff-svg-fill" fill="#0b5a5e" x="0" y="${y}" width="${long(reached)}" height="18"></rect>`;
}

/** Strokes from one share of the width to another: paper knows no pattern. */
function hatch(from: number, to: number, y: number) {
  const [left, right] = [from * width, to * width];
  const strokes = Array.from({ length: Math.floor((right - left) / 6) }, (_, at) => {
    const x = (left + at * 6).toFixed(1);
    return `M${x} ${y + 18}L${(Number(x) + 6).toFixed(1)} ${y}`;
  });
  return html`<path class="ff-svg-hatch" fill="none" stroke="#0b5a5e" stroke-width="1.5" d="${strokes.join('')}"></path><rect class="ff-svg-hatch" fill="none" stroke="#0b5a5e" x="${left.toFixed(1)}" y="${y}" width="${(right - left).toFixed(1)}" height="18"></rect>`;
}
