import type { Moment } from '../../domain/outcome/figure.ts';
import { countedRules } from '../../domain/outcome/measure-of.ts';
import { sortWay } from '../../domain/outcome/sort-way.ts';
import { waySteps } from '../../domain/outcome/way-steps.ts';
import { wayThrough } from '../../domain/outcome/way-through.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Asked, GuardedRoute, Visit } from '../access/index.ts';
import { readAboutRun } from './about/about-run-queries.ts';
import { beginRoutes } from './begin/begin-routes.tsx';
import { FigurePage } from './pages/figure-page.tsx';
import { RunPage } from './pages/run-page.tsx';
import { StepPage } from './pages/step-page.tsx';
import { type Group, peopleAtStep, peopleBehindFigure } from './people-behind.ts';
import { countFigure } from './run-figure.ts';
import { readRun } from './run-queries.ts';
import { setUpRoutes } from './set-up/set-up-routes.tsx';
import { readWays } from './way-queries.ts';

export const runRoutes: readonly GuardedRoute[] = [
  ...beginRoutes,
  ...setUpRoutes,
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
  const ways = await readWays(visit, target, moment);
  const boxes = wayThrough(sortWay(ways, moment));
  const figures = countedRules(run.rules).map((counted) => countFigure(run, counted, ways, moment));
  return page(() => (
    <RunPage frame={visit} run={run} about={about} today={moment.asOf} boxes={boxes} figures={figures} />
  ));
}

async function showFigure(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const moment = todayAsKnownToday(visit);
  const run = await readRun(visit, target, moment.asOf);
  const asked = countedRules(run?.rules ?? []).find(({ rule }) => rule.id === codes['rule']);
  if (run === undefined || asked === undefined) return missing;
  const ways = await readWays(visit, target, moment);
  const counted = countFigure(run, asked, ways, moment);
  const people = peopleBehindFigure(asked.measure, ways, moment);
  showEach(visit, [...people.parts, ...people.leftOut]);
  return page(() => <FigurePage frame={visit} run={run} counted={counted} people={people} />);
}

async function showStep(visit: Visit, { target, codes }: Asked): Promise<Reply> {
  const moment = todayAsKnownToday(visit);
  const run = await readRun(visit, target, moment.asOf);
  const step = waySteps.find((each) => each === codes['step']);
  if (run === undefined || step === undefined) return missing;
  const people = peopleAtStep(step, await readWays(visit, target, moment), moment);
  showEach(visit, [...people.here, ...people.notHere]);
  return page(() => <StepPage frame={visit} run={run} step={step} people={people} />);
}

/** This version tells the figures of today; older ones and sealed ones ask the same questions with other dates. */
function todayAsKnownToday({ today }: Visit): Moment {
  return { asOf: today, knownAt: today };
}

function showEach({ shows }: Visit, groups: readonly Group<string>[]): void {
  for (const { person } of groups.flatMap(({ people }) => people)) shows(person);
}
