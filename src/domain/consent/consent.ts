import type { ConsentId, OrganisationId } from '../kernel/ids.ts';
import type { Period } from '../kernel/period.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { ConsentContent } from './consent-content.ts';
import type { Recipient } from './recipient.ts';

/** On screen by the citizen; on paper; spoken before a witness; or given by somebody on the citizen's behalf. */
export const waysOfGiving = ['screen', 'paper', 'spoken', 'on_behalf'] as const;

export type WayOfGiving = (typeof waysOfGiving)[number];

/** The words that were agreed to: texts are numbered, and an old consent rests on its old text. */
export interface ConsentText {
  readonly key: string;
  readonly version: number;
}

/** A yes in words of its own: written down by the team, to no question of the programme. */
export const writtenDown: ConsentText = { key: 'written-down', version: 1 };

/**
 * A citizen's precise yes: one kind of content, to one organisation's people in one relation or to one person by name,
 * for one purpose, for a period (retssikkerhedsloven § 11 a). Agreeing to two kinds is two consents, so that one can
 * be taken back alone.
 */
export interface Consent extends Recipient {
  readonly id: ConsentId;
  readonly content: ConsentContent;
  /** Whose content it is: one house's, or the whole team's when absent. */
  readonly fromOrganisation?: OrganisationId | undefined;
  readonly purpose: string;
  readonly period: Period;
  readonly text: ConsentText;
  readonly howGiven: WayOfGiving;
  readonly givenOn: PlainDate;
  /** The words as the citizen saw or heard them. */
  readonly words?: string | undefined;
  /** What a no would have meant, as it was told before the yes (retssikkerhedsloven § 12). */
  readonly toldConsequences?: string | undefined;
  /** Who heard a spoken yes, besides the one who wrote it down. */
  readonly witness?: string | undefined;
  /** Why somebody said yes on the citizen's behalf. */
  readonly onBehalfReason?: string | undefined;
}
