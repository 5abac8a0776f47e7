import type { Moment } from '../../domain/outcome/figure.ts';
import { waySteps } from '../../domain/outcome/way-steps.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readFactWordings } from '../facts/index.ts';
import { readAboutRun } from './about/about-run-queries.ts';
import { beginRoutes } from './begin/begin-routes.tsx';
import { readCases } from './case-queries.ts';
import { closingRoutes } from './closing/closing-routes.tsx';
import { readActs } from './company-acts/act-queries.ts';
import { actRoutes } from './company-acts/act-routes.tsx';
import { companyFigures } from './company-acts/company-figure.ts';
import { countRun } from './count-run.ts';
import { moveRoutes } from './moves/move-routes.tsx';
import { FigurePage } from './pages/figure-page.tsx';
import { RunPage } from './pages/run-page.tsx';
import { StepPage } from './pages/step-page.tsx';
import { peopleAtStep, peopleBehindFigure } from './people-behind.ts';
import { countedRules } from './run-figure.ts';
import { readRun } from './run-queries.ts';
import { setUpRoutes } from './set-up/set-up-routes.tsx';
import { taskForceRoutes } from './task-force/task-force-routes.tsx';
import { trainingRoutes } from './trainings/training-routes.tsx';

export const runRoutes: readonly GuardedRoute[] = [
  ...beginRoutes,
  ...setUpRoutes,
  ...actRoutes,
  ...taskForceRoutes,
  ...trainingRoutes,
  ...closingRoutes,
  ...moveRoutes,
  { method: 'get', address: '/runs/:run', action: 'figure.read', at: 'run', handle: showRun },
  {
    method: 'get',
    address: '/runs/:run/figures/:rule',
    action: 'figure.read',
    at: 'run',
    handle: showFigure,
  },
  { method: 'get', address: '/runs/:run/way/:step', action: 'figure.read', at: 'run', handle: showStep },
];

async function showRun(visit: Visit, { target }: Asked): Promise<Reply> {
  const moment = todayAsKnownToday(visit);
  const run = await readRun(visit, target, moment.asOf);
  const about = await readAboutRun(visit, target);
  if (run === undefined || about === undefined) return missing;
  const counted = await countRun(visit, run, countedRules(run), moment);
  const companies = companyFigures(run, await readActs(visit, target), moment);
  const model = { run, about, companies, today: moment.asOf, ...counted };
  return page(() => <RunPage frame={visit} {...model} />);
}

async function showFigure(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const moment = todayAsKnownToday(visit);
  const run = await readRun(visit, target, moment.asOf);
  const rule = run && countedRules(run).find(({ id }) => id === codes['rule']);
  if (run === undefined || rule === undefined) return missing;
  const [counted] = (await countRun(visit, run, [rule], moment)).figures;
  if (counted === undefined) return missing;
  const cases = await readCases(visit, target, [rule], moment);
  const people = peopleBehindFigure(run, rule, cases, moment);
  for (const { row } of [...people.parts, ...people.leftOut].flatMap((group) => group.people))
    for (const record of row.records) visit.shows(record);
  const wordings = await readFactWordings(visit);
  const model = { run, counted, people, wordings };
  return page(() => <FigurePage frame={visit} {...model} />);
}

async function showStep(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const moment = todayAsKnownToday(visit);
  const run = await readRun(visit, target, moment.asOf);
  const step = waySteps.find((each) => each === codes['step']);
  if (run === undefined || step === undefined) return missing;
  // Whoever has moved is counted once, so they stand here once.
  const people = peopleAtStep(step, await readCases(visit, target, [], moment), moment);
  for (const { records } of [...people.here, ...people.notHere].flatMap((group) => group.people))
    for (const record of records) visit.shows(record);
  return page(() => <StepPage frame={visit} run={run} step={step} people={people} />);
}

/** This version tells the figures of today; older ones and sealed ones ask the same questions with other dates. */
function todayAsKnownToday({ today }: Visit): Moment {
  return { asOf: today, knownAt: today };
}
