import type { Child } from 'hono/jsx';
import { Numbered } from '../parts/numbered.tsx';
import { modelDrawing } from './model-drawing.ts';
import type { ModelShape } from './model-shapes.ts';

interface ModelFigureProps {
  /** Unique on the page: title and description are found by it. */
  readonly id: string;
  readonly shape: ModelShape;
  readonly title: string;
  /** The whole figure in words, for whoever cannot see it. */
  readonly description: string;
  /** What the parts lead to or stand around, and a word for that: "I midten", "Målet". */
  readonly centre?: { readonly label: string; readonly words: string } | undefined;
  /** Two to eight, in order. */
  readonly elements: readonly { readonly title: string; readonly text?: Child }[];
}

/** How a model works: a drawing with numbers, and the same numbers in words beside it. */
export function ModelFigure({ id, shape, title, description, centre, elements }: ModelFigureProps) {
  return (
    <div class="ff-modelfig">
      {modelDrawing({ id, shape, title, description, centre: centre?.words, parts: elements.length })}
      <div>
        <Numbered items={elements} />
        {centre === undefined ? null : (
          <p class="ff-modelfig__centre">{`${centre.label}: ${centre.words}`}</p>
        )}
      </div>
    </div>
  );
}
