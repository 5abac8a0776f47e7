import type { Ending } from '../../domain/enrolment/ending.ts';

/** What is told of one invented person after they came in: weeks are counted from the first day of the course. */
export interface PlannedFact {
  readonly circle: 'work' | 'benefit' | 'other';
  readonly kind: string;
  readonly code?: string;
  readonly decidedFor?: 'work' | 'placement' | 'education';
  readonly week: number;
  /** How many weeks it lasted; left out, it goes on. */
  readonly weeks?: number;
  readonly hours?: number;
  readonly source: 'register' | 'contract' | 'employer' | 'citizen' | 'staff';
}

/** How many people a run has in the demo, and what becomes of them, by their number. */
export interface LedgerPlan {
  readonly people: number;
  /** The first of them began so many weeks ago, the last so many. */
  readonly began: readonly [first: number, last: number];
  readonly facts: (person: number) => readonly PlannedFact[];
  readonly ending: (person: number) => { readonly ending: Ending; readonly week: number } | undefined;
}

const job = (code: string, week: number, hours: number, weeks?: number): PlannedFact => ({
  circle: 'work',
  kind: 'work',
  code,
  week,
  hours,
  source: 'contract',
  ...(weeks === undefined ? {} : { weeks }),
});
const placement = (week: number, weeks?: number): PlannedFact => ({
  circle: 'work',
  kind: 'placement',
  code: 'virksomhedspraktik',
  week,
  source: 'staff',
  ...(weeks === undefined ? {} : { weeks }),
});
const education = (week: number): PlannedFact => ({
  circle: 'other',
  kind: 'education',
  week,
  source: 'citizen',
});
const clarified = (
  decidedFor: NonNullable<PlannedFact['decidedFor']>,
  week: number,
  code?: string,
): PlannedFact => ({
  circle: 'benefit',
  kind: 'decision',
  decidedFor,
  week,
  source: 'staff',
  ...(code === undefined ? {} : { code }),
});
const treatment: PlannedFact = { circle: 'other', kind: 'treatment_referral', week: 6, source: 'staff' };

const within = (person: number, from: number, to: number): boolean => person >= from && person < to;

/** The published half-way table: of 98 who started, 17 in a job, 10 in education, 19 in placement, 4 in treatment. */
const naestved: LedgerPlan = {
  people: 98,
  began: [90, 12],
  facts: (person) => [
    ...(within(person, 0, 17)
      ? [job(person % 3 === 0 ? 'ordinaert-job' : 'fleksjob', 8, 6 + (person % 20))]
      : []),
    ...(within(person, 17, 27) ? [education(9)] : []),
    ...(within(person, 27, 46) ? [placement(6)] : []),
    ...(within(person, 46, 50) ? [treatment] : []),
    ...(within(person, 50, 58) ? [placement(4, 6)] : []),
  ],
  ending: (person) => (within(person, 60, 70) ? { ending: 'drop_out', week: 8 } : undefined),
};

/** People count in several rows: some had a placement first and then paid hours. */
const hedensted: LedgerPlan = {
  people: 40,
  began: [50, 6],
  facts: (person) => [
    ...(within(person, 0, 22) ? [placement(3, person % 4 === 0 ? 10 : 26)] : []),
    ...(within(person, 0, 9)
      ? [job(person % 2 === 0 ? 'ordinaere-loentimer' : 'fleksjob', 5, 5 + person)]
      : []),
    ...(within(person, 6, 13) ? [clarified('work', 4, 'fleksjob')] : []),
    ...(within(person, 13, 16) ? [education(4)] : []),
  ],
  ending: (person) => (within(person, 34, 37) ? { ending: 'drop_out', week: 4 } : undefined),
};

/** Six months in a flexjob need time: the last of them have begun too late to have got there. */
const aarhusOdder: LedgerPlan = {
  people: 36,
  began: [30, 3],
  facts: (person) => [
    ...(within(person, 0, 6) ? [job('fleksjob', 2, 8)] : []),
    ...(within(person, 6, 15) ? [job('fleksjob', 3, 12)] : []),
    ...(within(person, 15, 18) ? [job('mini-fleksjob', 1, 4, 2)] : []),
    ...(within(person, 18, 26) ? [placement(1)] : []),
  ],
  ending: (person) => (person === 5 ? { ending: 'exit_to_work_or_education', week: 20 } : undefined),
};

const lemvig: LedgerPlan = {
  people: 24,
  began: [40, 4],
  facts: (person) => [
    ...(within(person, 0, 5) ? [clarified('placement', 9)] : []),
    ...(within(person, 5, 8) ? [clarified('work', 10, 'ordinaert-job')] : []),
    ...(within(person, 8, 11) ? [clarified('education', 11)] : []),
    ...(within(person, 0, 3) ? [placement(12)] : []),
    ...(within(person, 5, 7) ? [job('ordinaert-job', 13, 20)] : []),
  ],
  ending: (person) =>
    within(person, 0, 12)
      ? { ending: 'completed', week: 13 }
      : within(person, 12, 15)
        ? { ending: 'drop_out', week: 5 }
        : undefined,
};

const drivhuset: LedgerPlan = {
  people: 15,
  began: [19, 2],
  facts: (person) => [
    ...(within(person, 0, 4) ? [education(5)] : []),
    ...(within(person, 3, 8) ? [placement(3)] : []),
    ...(within(person, 8, 10) ? [job('ordinaere-loentimer', 4, 6)] : []),
  ],
  ending: () => undefined,
};

/** By the key of the programme. The run that the demo's people act in has its own. */
export const ledgerPlans: Readonly<Record<string, LedgerPlan>> = {
  naestved,
  hedensted,
  'aarhus-odder': aarhusOdder,
  lemvig,
  drivhuset,
};
