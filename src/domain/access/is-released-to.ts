import type { Relation } from './relation.ts';

/**
 * Whether what is released to people in one relation reaches somebody in another: what goes to the caseworker outside
 * the team goes to the one who handed the case over, too. They stand on the same row of the access matrix.
 */
export function isReleasedTo(addressed: Relation, relation: Relation): boolean {
  return (
    addressed === relation || (addressed === 'responsible_outside_team' && relation === 'former_caseworker')
  );
}
