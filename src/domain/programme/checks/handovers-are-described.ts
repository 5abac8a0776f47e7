import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A handover of the caseload is described where a route has one, and only there. */
export function handoversAreDescribed({ intake }: ProgrammeDefinition): Finding[] {
  const { routes, caseloadHandover } = intake;
  const steps = routes.flatMap(({ steps }, route) =>
    steps.flatMap(({ key, kind }, place) => (kind === 'caseload_handover' ? [{ key, route, place }] : [])),
  );
  if (caseloadHandover !== undefined) {
    return steps.length > 0
      ? []
      : [{ check: 'handover-without-step', at: 'intake.caseloadHandover', values: {} }];
  }
  return steps.map(({ key, route, place }) => ({
    check: 'handover-not-described',
    at: `intake.routes[${route}].steps[${place}]`,
    values: { step: key },
  }));
}
