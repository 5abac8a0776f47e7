import type { CompanyId, WorkplaceId } from '../company/workplace.ts';
import type { Id, OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { TaskForceMemberId } from '../task-force/task-force.ts';
import type { WorkNeed } from '../work-wish/work-wish.ts';

/**
 * What is done with companies and counts for itself, in the order it is offered:
 *  - guidance: a company was guided in hiring
 *  - mentor_training: people at a company learnt to be mentors or ambassadors
 *  - staff_training: the run's own staff learnt something
 *  - pledge: a company promised places or hours
 */
export const actKinds = ['guidance', 'mentor_training', 'staff_training', 'pledge'] as const;

export type ActKind = (typeof actKinds)[number];

export type CompanyActId = Id<'company_act'>;

/** Where a company stands in the register all houses share. */
export interface RegisteredAs {
  readonly workplace: WorkplaceId;
  readonly company: CompanyId;
}

/** One thing done, as it was written down. It is about no citizen. */
export interface CompanyAct {
  readonly id: CompanyActId;
  /** The house that did it. */
  readonly organisation: OrganisationId;
  readonly kind: ActKind;
  readonly on: PlainDate;
  readonly company: string | undefined;
  /** `undefined` where only its name is known. */
  readonly registered: RegisteredAs | undefined;
  /** Whoever of the run's task force stands behind it. */
  readonly member: TaskForceMemberId | undefined;
  /** How many took part; of a pledge, how many places. `undefined` where nobody counted. */
  readonly people: number | undefined;
  /** Hours a week in all, of a pledge. */
  readonly hoursAWeek: number | undefined;
  readonly pledged: PledgedTerms;
  readonly recordedOn: PlainDate;
  readonly replaces: CompanyActId | undefined;
  /** It should never have been written: nothing stands in its place. */
  readonly takenBack: boolean;
}

/** What a pledge is of, when it holds, and what the company asks for; all of it may be open. */
export interface PledgedTerms {
  /** A kind of work, by its code. */
  readonly codeId: string | undefined;
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  readonly conditions: string | undefined;
  /** What the company has said it can give, and what it cannot; nothing is known of what is in neither. */
  readonly gives: readonly WorkNeed[];
  readonly cannotGive: readonly WorkNeed[];
}

export const noTerms: PledgedTerms = {
  codeId: undefined,
  from: undefined,
  to: undefined,
  conditions: undefined,
  gives: [],
  cannotGive: [],
};

/** What is asked about a kind of act, and what must be answered. */
export interface ActForm {
  readonly company: 'demanded' | 'asked' | undefined;
  readonly people: 'demanded' | 'asked' | undefined;
  readonly hours: boolean;
  /** Of what, when and on which conditions. */
  readonly terms: boolean;
}

export const actForms = {
  guidance: { company: 'demanded', people: undefined, hours: false, terms: false },
  mentor_training: { company: 'demanded', people: 'demanded', hours: false, terms: false },
  staff_training: { company: undefined, people: 'demanded', hours: false, terms: false },
  pledge: { company: 'demanded', people: 'asked', hours: true, terms: true },
} as const satisfies Record<ActKind, ActForm>;
