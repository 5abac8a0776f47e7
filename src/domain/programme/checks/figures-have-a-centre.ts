import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** What stands around somebody needs somebody in the middle. */
export function figuresHaveACentre({ modelFigure }: ProgrammeDefinition): Finding[] {
  return modelFigure?.shape === 'around_citizen' && modelFigure.centre === undefined
    ? [{ check: 'figure-centre-missing', at: 'modelFigure.centre', values: {} }]
    : [];
}
