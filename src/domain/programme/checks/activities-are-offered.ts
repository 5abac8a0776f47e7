import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** An activity is recorded as a kind of session the programme offers. */
export function activitiesAreOffered(definition: ProgrammeDefinition): Finding[] {
  return definition.activities.flatMap(({ key, sessionKinds }, index) =>
    sessionKinds.flatMap((kind, place): Finding[] =>
      definition.sessionKinds.includes(kind)
        ? []
        : [
            {
              check: 'activity-kind-not-offered',
              at: `activities[${index}].sessionKinds[${place}]`,
              values: { activity: key, kind },
            },
          ],
    ),
  );
}
