import { accessTable } from '../access/access-table.ts';
import type { Relation } from '../access/relation.ts';
import type { AccountId, OrganisationId } from '../kernel/ids.ts';
import {
  type ConsentContent,
  consentContents,
  type ReleasedContent,
  releasedContents,
} from './consent-content.ts';

/** Whom content may pass to: a house's people in one relation, or one person by name. */
export interface Recipient {
  /** The house; for a person outside the houses the authority that keeps the record. */
  readonly toOrganisation: OrganisationId;
  /** In which relation they may read: a yes to the company consultant is no yes to her colleagues. */
  readonly toRelation: Relation;
  /** The one person outside the houses. */
  readonly toAccount?: AccountId | undefined;
}

/** The kinds a sharing can open to people in a relation: what the access table says "if released" of. */
export function contentsReleasedTo(relation: Relation): readonly ReleasedContent[] {
  return releasedContents.filter((content) => accessTable[relation][content].read === 'released');
}

/** The kinds a consent to people in a relation can be about; a psychologist's is also that the journal passes on. */
export function contentsFor(relation: Relation): readonly ConsentContent[] {
  const released: readonly ConsentContent[] = contentsReleasedTo(relation);
  return consentContents.filter(
    (content) =>
      released.includes(content) ||
      (content === 'journal' && relation === 'team_psychologist') ||
      (content === 'delivered_extract' && relation === 'evaluator'),
  );
}

/** Whether two name the same people. */
export function isSameRecipient(one: Recipient, other: Recipient): boolean {
  return (
    one.toOrganisation === other.toOrganisation &&
    one.toRelation === other.toRelation &&
    one.toAccount === other.toAccount
  );
}
