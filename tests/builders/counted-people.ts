import type { CountedPerson, CountedState } from '../../src/domain/edition/counted-person.ts';
import type { RuleColumn } from '../../src/domain/edition/edition-cells.ts';

/** A rule with the places of every share: reached, not reached, left for work, under way. */
export function aRuleColumn(column = 'job'): RuleColumn {
  return {
    column,
    all: ['met', 'not_met', 'exit_to_work_or_education', 'not_yet_possible'],
    met: ['met'],
    apart: ['exit_to_work_or_education', 'not_yet_possible'],
    leftOut: ['end_date_missing'],
  };
}

interface Told {
  readonly authority?: string;
  readonly version?: string;
  readonly started?: string;
  readonly job?: string;
  readonly way?: string;
}

/** Somebody who has started and is under way, told by what differs. */
export function aState({
  authority = 'A',
  version = '1',
  started = '2026-1',
  job,
  way,
}: Told = {}): CountedState {
  const place = job ?? 'not_yet_possible';
  const ways: Record<string, string> = {
    not_yet_possible: 'under_way',
    met: 'completed',
    not_met: 'drop_out',
  };
  return {
    traits: { authority, version, started },
    places: { way: way ?? ways[place] ?? 'under_way', job: place },
  };
}

/** So many people who look the same, at one moment. */
export function some(count: number, told: Told = {}): CountedPerson[] {
  return Array.from({ length: count }, () => [aState(told)]);
}
