import { workStrand } from '../../../domain/plan/strands.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, Visit } from '../../access/index.ts';
import { saveStrand } from '../commands/save-strand.ts';
import type { FieldRefusal } from '../commands/saved.ts';
import { strandForm, type TypedStrand, typedStrand, withGoal, withStep } from '../forms/strand-form.ts';
import { type Doer, StrandPage } from '../pages/strand-page.tsx';
import { planFormTexts } from '../plan-form-texts.ts';
import type { Plan } from '../plan-model.ts';
import { readPlan } from '../plan-queries.ts';
import { type PlanSheet, readPlanSheet } from '../plan-sheet-queries.ts';
import { placeOf, voiceFor } from '../read-plan-model.ts';
import { doerIn, namedStrands, type Voice } from '../voice.ts';
import { statusOf } from './words-handlers.tsx';

/** One strand, and the course it is of. */
interface Found {
  readonly sheet: PlanSheet;
  readonly voice: Voice;
  readonly key: string;
  readonly name: string;
}

/** The form of one strand. */
export async function askStrand(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await findStrand(visit, asked);
  if (found === undefined) return missing;
  // A course that has ended has a plan to read.
  if (!found.sheet.goesOn) return redirect(placeOf(visit, found.sheet));
  const plan = await readPlan(visit, asked.target);
  return strandPage(visit, found, plan, strandForm(plan, found.key), []);
}

/** Saves it, adds an empty row, or shows it again with what is in the way. */
export async function keepStrand(visit: Visit, asked: Asked): Promise<Reply> {
  const found = await findStrand(visit, asked);
  if (found === undefined) return missing;
  // A course that has ended has a plan to read.
  if (!found.sheet.goesOn) return redirect(placeOf(visit, found.sheet));
  const typed = typedStrand(asked.fields, found.key);
  const add = asked.fields.text('add');
  if (add !== '') {
    const longer = add === 'goal' ? withGoal(typed) : withStep(typed, add);
    return strandPage(visit, found, await readPlan(visit, asked.target), longer, []);
  }
  const saved = await saveStrand(visit, found.sheet, found.key, typed);
  if (saved.ok) return redirect(`${placeOf(visit, found.sheet)}?done=saved`);
  const plan = await readPlan(visit, asked.target);
  return strandPage(visit, found, plan, seenAgain(typed, saved.refusals), saved.refusals);
}

/** The strand an address names, if the course's definition has it. */
async function findStrand(visit: Visit, { target, codes }: Asked): Promise<Found | undefined> {
  const sheet = await readPlanSheet(visit, target);
  if (sheet === undefined) return undefined;
  const voice = await voiceFor(visit, sheet);
  const wanted = codes['strand'] ?? workStrand;
  // Work has an address of its own, behind a lock of its own.
  if (codes['strand'] === workStrand) return undefined;
  const strand = namedStrands(voice).find(({ key }) => key === wanted);
  return strand && { sheet, voice, ...strand };
}

function strandPage(
  visit: Visit,
  { sheet, voice, key, name }: Found,
  plan: Plan,
  typed: TypedStrand,
  refusals: readonly FieldRefusal[],
): Reply {
  const at = placeOf(visit, sheet);
  const action = key === workStrand ? `${at}/work` : `${at}/strands/${key}`;
  const model = { voice, at, action, name, typed, doers: doersFor(sheet, plan, voice), refusals };
  const frame = { ...visit, path: action };
  return page(
    () => <StrandPage frame={frame} model={model} />,
    refusals.length > 0 ? statusOf(refusals) : 200,
  );
}

/** The citizen, everybody on the team, whoever is named already, and somebody else. */
function doersFor({ team }: PlanSheet, { steps }: Plan, voice: Voice): Doer[] {
  const t = planFormTexts[voice.language];
  const named = steps.flatMap((step) =>
    step.doneBy.who === 'account' ? [{ value: step.doneBy.account, label: doerIn(voice, step) }] : [],
  );
  const onTeam = team.map(({ account, name }) => ({ value: account, label: name }));
  const people = [...new Map([...named, ...onTeam].map((doer) => [doer.value, doer])).values()];
  return [
    { value: 'citizen', label: (voice.own ? t.own : t.staff).citizenDoes },
    ...people,
    { value: 'somebody', label: t.somebody },
  ];
}

function seenAgain(typed: TypedStrand, refusals: readonly FieldRefusal[]): TypedStrand {
  const nowOf = (field: string) => refusals.find((one) => one.field === field)?.now?.change.version;
  return {
    goals: typed.goals.map((goal) => ({ ...goal, seen: nowOf(`${goal.id}_words`) ?? goal.seen })),
    steps: typed.steps.map((step) => ({ ...step, seen: nowOf(`${step.id}_words`) ?? step.seen })),
    needs: typed.needs && { ...typed.needs, seen: nowOf('needs') ?? typed.needs.seen },
  };
}
