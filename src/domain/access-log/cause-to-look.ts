import type { Relation } from '../access/relation.ts';

/** Relations one holds to a whole house's citizens, whoever they are: holding one is no cause to look at this one. */
const toEverybody: readonly Relation[] = ['log_reviewer', 'other_authority_staff'];

/** Whether a relation to a person is of a kind that could give cause to look at just them. */
export function isCauseToLook(relation: Relation): boolean {
  return !toEverybody.includes(relation);
}
