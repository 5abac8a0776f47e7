import { addMonths } from '../../domain/kernel/plain-date.ts';
import { nextErasures } from '../../domain/retention/next-erasures.ts';
import { ruleOn } from '../../domain/retention/retention-rule.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readController, readRecordsKept } from './next-queries.ts';
import type { NextModel } from './pages/next-page.tsx';
import { readShippedRules } from './read-rules.ts';

const apart = ['own_note', 'event_payload', 'read_log'] as const;

/** What the erasure would take of a house today and in the time to come, by the rules that hold today. */
export async function readNextErasures(visit: EmployeeVisit, house: string): Promise<NextModel | undefined> {
  const { today } = visit;
  const controller = await readController(visit, house);
  if (controller === undefined) return undefined;
  const rules = await readShippedRules();
  const records = await readRecordsKept(visit, house);
  return {
    house: controller.name,
    rule: ruleOn(rules, 'record', controller.kind, today),
    erasures: nextErasures(records, rules, today),
    runNames: new Map(
      records.flatMap(({ run, runName }) => (run && runName ? [[run, runName] as const] : [])),
    ),
    apart: apart.flatMap((kind) => {
      const rule = ruleOn(rules, kind, controller.kind, today);
      return rule === undefined
        ? []
        : [{ kind, months: rule.months, before: addMonths(today, -rule.months) }];
    }),
  };
}
