import type { Client } from 'pg';
import { addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { PlaceStep } from '../../domain/place-step/place-step.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import type { KeyRing } from '../../platform/keys/key-ring.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { readCodes } from '../code-lists/index.ts';
import { emptyStep, readDoorChoices, recordStep } from '../doors/index.ts';
import { type DoorsOpenedFor, readDoorsOpenedFor } from './demo-doors-queries.ts';
import type { DemoAccount } from './demo-report-people.ts';
import { visiting } from './demo-visit-queries.ts';

/**
 * Doors that were opened for every other of a run's people, by the very command that people use: an introduction by
 * somebody of the task force, most often a visit, and – as long as there are promised places – a placement on one.
 */
export async function demoDoors(
  administrator: Client,
  keys: KeyRing,
  run: string,
  consultant: DemoAccount,
  today: PlainDate,
): Promise<void> {
  const people = await readDoorsOpenedFor(administrator, run, consultant.account);
  const used = new Map<string, number>();
  for (const [nth, who] of people.filter((_, at) => at % 2 === 0).entries()) {
    const opened = who.from === null ? addWeeks(who.since, 3) : addWeeks(who.from, -2);
    const steps: readonly (readonly [PlaceStep, PlainDate])[] = [
      ['introduction', opened],
      ...(nth % 4 === 3 ? [] : [['visit', addWeeks(opened, 1)] as const]),
      ...(who.from === null ? [] : [['placement', who.from] as const]),
    ];
    for (const [step, day] of steps)
      if (day >= who.since && day <= today)
        await visiting(administrator, keys, consultant, day, (visit) => take(visit, step, nth, who, used), {
          recordedThen: true,
        });
  }
}

/** @param used how many have begun on each pledge: nobody begins where there is no place left */
async function take(
  visit: EmployeeVisit,
  step: PlaceStep,
  nth: number,
  who: DoorsOpenedFor,
  used: Map<string, number>,
): Promise<void> {
  const choices = await readDoorChoices(visit, who.citizen);
  const placesLeft = choices.pledges.filter(({ id, people = 0 }) => people > (used.get(id) ?? 0));
  const offered = step === 'placement' ? placesLeft : choices.pledges;
  const pledge = offered[nth % Math.max(1, offered.length)];
  if (pledge === undefined) return;
  const kinds = await readCodes(visit.tables, 'work-kinds');
  const begins = step === 'placement' && who.placement !== null;
  if (begins) used.set(pledge.id, (used.get(pledge.id) ?? 0) + 1);
  const typed = {
    ...emptyStep(),
    // The placement stands in the ledger already, and is that one.
    ...(begins ? { fact: who.placement } : {}),
    pledge: pledge.id,
    on: formatTypedDate(visit.today),
    code: begins ? (kinds.find(({ code }) => code === 'virksomhedspraktik')?.id ?? '') : '',
  };
  const done = await recordStep(visit, who, step, typed, choices);
  if (done.outcome === 'refused' && kinds.length > 0)
    throw new Error(`the demo's ${step} is refused: ${Object.values(done.refusals).join(', ')}`);
}
