import type { Relation } from '../access/relation.ts';
import type { ConsentId, OrganisationId } from '../kernel/ids.ts';
import type { Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ConsentContent } from './consent-content.ts';

export type WayOfGiving = 'screen' | 'paper' | 'spoken';

/** The words that were agreed to: texts are numbered, and an old consent rests on its old text. */
export interface ConsentText {
  readonly key: string;
  readonly version: number;
}

/**
 * A citizen's precise yes: one kind of content, to one organisation's people in one relation, for one purpose, for a period
 * (retssikkerhedsloven § 11 a). Agreeing to two kinds is two consents, so that one can be taken back alone.
 */
export interface Consent {
  readonly id: ConsentId;
  readonly content: ConsentContent;
  readonly toOrganisation: OrganisationId;
  /** In which relation that house's people may read: a yes to the company consultant is no yes to her colleagues. */
  readonly toRelation: Relation;
  readonly purpose: string;
  readonly period: Period;
  readonly text: ConsentText;
  readonly howGiven: WayOfGiving;
  readonly givenOn: PlainDate;
}
