import type { ProgrammeDefinition, Route } from '../definition.ts';
import type { Finding } from '../finding.ts';
import { kindsAfterDecision } from '../step-kind.ts';

/**
 * The steps lead to one decision. Whatever stands behind it is never reached, but for what follows a yes; and what
 * follows a yes cannot stand before it.
 */
export function stepsAreReached({ intake }: ProgrammeDefinition): Finding[] {
  return intake.routes.flatMap((route, index) => misplacedIn(route, `intake.routes[${index}]`));
}

function misplacedIn({ key, steps }: Route, at: string): Finding[] {
  const decision = steps.findIndex(({ kind }) => kind === 'decision');
  if (decision === -1) return [];
  return steps.flatMap(({ key: step, kind }, place): Finding[] => {
    const follows = kindsAfterDecision.includes(kind);
    if (place === decision || follows === place > decision) return [];
    const check = follows ? 'step-before-decision' : 'step-never-reached';
    return [{ check, at: `${at}.steps[${place}]`, values: { route: key, step } }];
  });
}
