/** How the parts of a model lie to each other. */
export type ModelShape = 'strands' | 'steps' | 'around_citizen';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a model's drawing lies, in units of the drawing. */
export interface ModelLayout {
  readonly width: number;
  readonly height: number;
  /** The middle, or what it leads to. */
  readonly centre: Point & { readonly radius: number };
  /** One for each part, in order. */
  readonly nodes: readonly Point[];
  readonly nodeRadius: number;
  /** Lines, as the `d` of paths. */
  readonly lines: readonly string[];
}

const width = 240;
const radius = 40;

/**
 * Lays out a model of 2–8 parts. It is drawn 240 units wide whatever the page's width, with numbers in the nodes
 * and the words beside it: so it reads at 320 px and on paper, and no word has to fit.
 */
export function layOutModel(shape: ModelShape, parts: number, hasCentre: boolean): ModelLayout {
  if (shape === 'around_citizen') return around(parts);
  return shape === 'strands' ? strands(parts, hasCentre) : steps(parts, hasCentre);
}

/** Everybody stands in a circle around the middle, the first at the top, clockwise. */
function around(parts: number): ModelLayout {
  const middle = { x: width / 2, y: width / 2 };
  const nodes = Array.from({ length: parts }, (_, at) => {
    const angle = (2 * Math.PI * at) / parts - Math.PI / 2;
    return { x: round(middle.x + 96 * Math.cos(angle)), y: round(middle.y + 96 * Math.sin(angle)) };
  });
  return {
    width,
    height: width,
    centre: { ...middle, radius },
    nodes,
    nodeRadius: 18,
    lines: nodes.map(({ x, y }) => `M${middle.x} ${middle.y}L${x} ${y}`),
  };
}

/** All go on at the same time, side by side, and lead to the same. */
function strands(parts: number, hasCentre: boolean): ModelLayout {
  const apart = 46;
  const height = Math.max(parts * apart, 2 * radius) + 8;
  const centre = { x: width - radius - 2, y: height / 2, radius };
  const top = (height - (parts - 1) * apart) / 2;
  const nodes = Array.from({ length: parts }, (_, at) => ({ x: 22, y: top + at * apart }));
  const line = ({ x, y }: Point): string =>
    hasCentre
      ? `M${x} ${y}H96C130 ${y} 120 ${centre.y} ${centre.x - radius} ${centre.y}`
      : `M${x} ${y}H${width - 8}m-9 -7l9 7l-9 7`;
  return { width, height, centre, nodes, nodeRadius: 18, lines: nodes.map(line) };
}

/** One leads to the next, a step up each time. */
function steps(parts: number, hasCentre: boolean): ModelLayout {
  const nodeRadius = parts > 6 ? 14 : 18;
  const up = 2 * nodeRadius + 4;
  const end = hasCentre ? width - 2 * radius - 8 : width - nodeRadius - 2;
  const across = (end - nodeRadius - 2) / Math.max(parts - (hasCentre ? 0 : 1), 1);
  const rise = hasCentre ? radius + 6 : nodeRadius + 2;
  const height = rise + (parts - 1) * up + (hasCentre ? up : 0) + nodeRadius + 2;
  const nodes = Array.from({ length: parts }, (_, at) => ({
    x: round(nodeRadius + 2 + at * across),
    y: round(height - nodeRadius - 2 - at * up),
  }));
  const centre = { x: width - radius - 2, y: rise - 4, radius };
  const stops = hasCentre ? [...nodes, centre] : nodes;
  const lines = stops.slice(1).map((to, at) => `M${nodes[at]?.x} ${nodes[at]?.y}H${to.x}V${to.y}`);
  return { width, height, centre, nodes, nodeRadius, lines };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
