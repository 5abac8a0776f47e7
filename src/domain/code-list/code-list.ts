import type { Id } from '../kernel/ids.ts';
import type { Period } from '../kernel/period.ts';

/** A code's identity: the same through all its wordings. A person's fact points to it. */
export type CodeId = Id<'code'>;

/** Read in a public source, or general knowledge that somebody must still verify. */
export const verifications = ['read', 'verify'] as const;

export type Verification = (typeof verifications)[number];

/** What a code was called from when to when, and where that is written. */
export interface CodePeriod {
  readonly period: Period;
  readonly wording: { readonly da: string; readonly en: string };
  /** The law's own place: "LAB § 6, nr. 8". */
  readonly legalReference: string;
  /** Where it was read, or that it was not. */
  readonly source: string;
  readonly verified: Verification;
  /** The code of the same list that takes over. */
  readonly successor: string | undefined;
}

/** One code of a list, with its periods in the order of time; no two of them share a day. */
export interface Code {
  readonly id: CodeId;
  /** As the field writes it: "6.8", "sygedagpenge". */
  readonly code: string;
  readonly periods: readonly CodePeriod[];
}

/** Every code of one list that ever was, in the order people look for them. */
export type CodeList = readonly Code[];
