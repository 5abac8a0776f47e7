import type { WrittenDefinition } from './definition-schema.ts';

/** A value nobody writes to, all the way down. */
type Unchanging<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
  : Value;

/** The model of a programme: which roles, phases, routes, activities, rules and consents exist is data. */
export type ProgrammeDefinition = Unchanging<WrittenDefinition>;

export type Text = ProgrammeDefinition['name'];
export type Role = ProgrammeDefinition['roles'][number];
export type Phase = ProgrammeDefinition['phases'][number];
export type OutcomeRule = ProgrammeDefinition['outcomeRules'][number];
export type CompanyRule = ProgrammeDefinition['companyRules'][number];
export type Route = ProgrammeDefinition['intake']['routes'][number];
export type Wave = ProgrammeDefinition['waves'][number];
export type Activity = ProgrammeDefinition['activities'][number];
export type ConsentQuestion = ProgrammeDefinition['consents'][number];

/** Which version of which definition: a referral and its enrolment hold on to theirs. */
export interface DefinitionReference {
  readonly key: string;
  readonly version: number;
}
