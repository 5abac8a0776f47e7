import type { ProgrammeDefinition } from '../../src/domain/programme/definition.ts';

/** Whoever works with the citizens of a run, by name, and the houses they work for. */
export interface Crew {
  /** Takes referrals in and begins courses. */
  readonly leader: string;
  /** Caseworkers who refer, and the authority each of them refers for. */
  readonly caseworkers: readonly { readonly name: string; readonly house: string }[];
  /** Caseworkers who take cases over in the programme. */
  readonly group: readonly { readonly name: string; readonly house: string }[];
  readonly inRole: (role: string) => readonly { readonly name: string; readonly house: string }[];
}

/** A run in which lives are lived. */
export interface LivedRun {
  /** What its people are listed under. */
  readonly key: string;
  readonly definition: ProgrammeDefinition;
  readonly crew: Crew;
  /** The run beside which its courses go on, where its programme is added to another. */
  readonly host?: LivedRun | undefined;
}
