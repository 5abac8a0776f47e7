import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** Every way in leads to an answer. */
export function routesDecide({ intake }: ProgrammeDefinition): Finding[] {
  return intake.routes.flatMap(({ key, steps }, index): Finding[] =>
    steps.some(({ kind }) => kind === 'decision')
      ? []
      : [{ check: 'route-without-decision', at: `intake.routes[${index}].steps`, values: { route: key } }],
  );
}
