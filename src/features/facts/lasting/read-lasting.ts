import { openingsOf } from '../../../domain/access/locks.ts';
import type { OutcomeFact } from '../../../domain/outcome/outcome-fact.ts';
import { eachJob, type LastingRule, type Stretch, stretchesOf } from '../../../domain/outcome/stretch.ts';
import type { Visit } from '../../access/index.ts';
import { readLastingRules } from './lasting-queries.ts';

/** How long jobs have lasted: as a rule counts it, or job by job where none does. */
export interface LastingPart {
  /** The rule that counts them; `undefined` where no rule counts these jobs. */
  readonly rule: LastingRule | undefined;
  /** Whether any programme of the citizen's has such a rule. */
  readonly hasRules: boolean;
  readonly stretches: readonly Stretch[];
}

/** Told to whoever sees all of the work: from some of it nobody can tell how long it lasted. */
export async function readLasting(
  visit: Visit,
  citizen: string,
  standing: readonly OutcomeFact[],
): Promise<readonly LastingPart[]> {
  if (!seesAllWork(visit)) return [];
  const jobs = stretchesOf(eachJob, standing, visit.today);
  if (jobs.length === 0) return [];
  const rules = await readLastingRules(visit, citizen);
  const counted = rules
    .map((rule) => ({ rule, hasRules: true, stretches: stretchesOf(rule, standing, visit.today) }))
    .filter(({ stretches }) => stretches.length > 0);
  return counted.length > 0 ? counted : [{ rule: undefined, hasRules: rules.length > 0, stretches: jobs }];
}

function seesAllWork({ held }: Pick<Visit, 'held'>): boolean {
  return openingsOf('work_fact.read').some(({ relation, reach }) => reach === 'all' && held.has(relation));
}
