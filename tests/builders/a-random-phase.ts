import fc from 'fast-check';
import type { Phase } from '../../src/domain/programme/definition.ts';
import { aText } from './a-definition.ts';

/** A phase before it has its place: what depends on the others is settled when they stand in a row. */
interface Draft {
  readonly how: Phase['ends']['how'];
  readonly weeks: number;
  readonly extended: boolean;
  readonly paused: boolean;
  readonly whenJobStarts: Phase['whenJobStarts'];
}

const aDraft: fc.Arbitrary<Draft> = fc.record({
  how: fc.constantFrom('after_weeks', 'after_weeks', 'on_date', 'open'),
  weeks: fc.integer({ min: 1, max: 60 }),
  extended: fc.boolean(),
  paused: fc.boolean(),
  whenJobStarts: fc.constantFrom('team_decides', 'goes_on', 'next_phase'),
});

/** One to four phases: the course first, then as much aftercare as there is. */
export const someRandomPhases: fc.Arbitrary<readonly Phase[]> = fc
  .record({
    drafts: fc.array(aDraft, { minLength: 1, maxLength: 4 }),
    main: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ drafts, main }) =>
    drafts.map((draft, at) => phaseOf(draft, at, at < main ? 'main' : 'aftercare', at === drafts.length - 1)),
  );

function phaseOf(draft: Draft, at: number, kind: Phase['kind'], isLast: boolean): Phase {
  const { how, weeks, extended, paused } = draft;
  const decided = { decidedBy: 'team', atMostWeeks: weeks } as const;
  return {
    key: `phase-${at}`,
    kind,
    title: aText(`Fase ${at}`),
    ends: endOf(how, weeks, at),
    whenJobStarts: afterJob(draft, isLast),
    ...(extended && how !== 'open' ? { extension: { ...decided, times: 1, reasonDemanded: true } } : {}),
    ...(paused ? { pause: decided } : {}),
  };
}

function afterJob({ how, whenJobStarts }: Draft, isLast: boolean): Phase['whenJobStarts'] {
  const cannot = isLast ? whenJobStarts === 'next_phase' : how === 'open' && whenJobStarts === 'goes_on';
  return cannot ? 'team_decides' : whenJobStarts;
}

/** Dates are years apart, so that each is later than the one before. */
function endOf(how: Draft['how'], weeks: number, at: number): Phase['ends'] {
  switch (how) {
    case 'after_weeks':
      return { how, weeks };
    case 'on_date':
      return { how, date: `${2028 + at}-06-30` };
    case 'open':
      return { how, reviewEveryWeeks: weeks };
  }
}
