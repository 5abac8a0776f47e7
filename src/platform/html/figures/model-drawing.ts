import { html } from 'hono/html';
import { layOutModel, type ModelLayout, type ModelShape } from './model-shapes.ts';

interface Drawn {
  /** Unique on the page: title and description are found by it. */
  readonly id: string;
  readonly shape: ModelShape;
  readonly title: string;
  /** The whole figure in words, for whoever cannot see it. */
  readonly description: string;
  /** What the parts lead to or stand around. */
  readonly centre?: string | undefined;
  /** How many parts: each is drawn as a number. */
  readonly parts: number;
}

/** Letters of the widest word that still stands inside the middle. */
const widest = 9;

/**
 * The drawing of a model. Colours stand in the markup too, for paper, where no stylesheet comes along; on a screen
 * the stylesheet has the last word.
 */
export function modelDrawing(props: Drawn) {
  const { id, shape, title, description, centre, parts } = props;
  const layout = layOutModel(shape, parts, centre !== undefined);
  const { width, height, lines, nodes } = layout;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text" class="ff-modelfig__svg" font-family="IBM Plex Sans" font-weight="600" text-anchor="middle"><title id="${id}-title">${title}</title><desc id="${id}-text">${description}</desc>${lines.map((line) => html`<path class="ff-svg-acc" d="${line}" fill="none" stroke="#0b5a5e" stroke-width="2"></path>`)}${centre === undefined ? '' : middle(layout, centre)}${nodes.map(({ x, y }, at) => node(layout, x, y, at + 1))}</svg>`;
}

function node({ nodeRadius }: ModelLayout, x: number, y: number, number: number) {
  return html`<circle class="ff-svg-fill" fill="#0b5a5e" cx="${x}" cy="${y}" r="${nodeRadius}"></circle><text class="ff-svg-number" fill="#fff" font-size="16" x="${x}" y="${y + 5.5}">${number}</text>`;
}

function middle({ centre: { x, y, radius } }: ModelLayout, words: string) {
  const lines = linesOf(words);
  const first = y + 5 - (lines.length - 1) * 9;
  return html`<circle class="ff-svg-centre" fill="#e4f0ef" stroke="#0b5a5e" stroke-width="2" cx="${x}" cy="${y}" r="${radius}"></circle>${lines.map((line, at) => html`<text class="ff-svg-centretext" fill="#063c40" font-size="15" x="${x}" y="${first + at * 18}">${line}</text>`)}`;
}

/** The words under each other, at most three lines; none where one of them would stick out: the key says it then. */
function linesOf(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= widest) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length > 3 || lines.some((line) => line.length > widest) ? [] : lines;
}
