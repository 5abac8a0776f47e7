import { parseId } from '../../domain/kernel/ids.ts';
import { wavePatterns } from '../../domain/questionnaire/wave-patterns.ts';
import { waveRates } from '../../domain/questionnaire/wave-rates.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { nameRota, readRota, readRunStaff, type TypedRota } from '../alarms/index.ts';
import { readVersion } from '../programmes/index.ts';
import { readAskings } from './asking-queries.ts';
import { readChoosable, readCoursesToCount, readRunHead } from './rates-queries.ts';
import { addAsking, stopAsking } from './run-asking-repository.ts';
import { readRunChanges } from './run-change.ts';
import { type ChooseRefusal, type RunWavesModel, RunWavesPage } from './run-waves-page.tsx';

const address = '/runs/:run/questionnaires';
const leading = { action: 'figure.read', at: 'run', as: 'employee' } as const;

/** How a run is answered and what is asked in it, for whoever leads it. */
export const waveRoutes: readonly GuardedRoute[] = [
  { method: 'get', address, ...leading, handle: show },
  { method: 'post', address, ...leading, handle: choose },
  { method: 'post', address: `${address}/stop`, ...leading, handle: stop },
  { method: 'post', address: `${address}/rota`, ...leading, handle: name },
];

const nothingTyped = { wave: '', version: '', side: '' };
const nothingSaid = { typed: nothingTyped, refusal: undefined, done: undefined, rota: undefined };

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const done = (['added', 'stopped', 'rota'] as const).find((code) => code === query.text('done'));
  return runPage(visit, target, { ...nothingSaid, done });
}

async function choose(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = { wave: fields.text('wave'), version: fields.text('version'), side: fields.text('side') };
  const refusal = await refusalOf(visit, target, typed);
  if (refusal !== undefined) return runPage(visit, target, { ...nothingSaid, typed, refusal });
  const id = await addAsking(visit, { run: target, ...typed });
  await recordChange(visit, target, { asked: id, ...typed });
  return redirect(`/runs/${target}/questionnaires?done=added`);
}

async function stop(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const asking = parseId(fields.text('asking'));
  if (asking === undefined) return missing;
  if (await stopAsking(visit, target, asking)) await recordChange(visit, target, { stopped: asking });
  return redirect(`/runs/${target}/questionnaires?done=stopped`);
}

/** Says who acts upon an answer that demands it: two different people of the run's houses, and when. */
async function name(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const rota = {
    answers: fields.text('answers'),
    substitute: fields.text('substitute'),
    hours: fields.text('hours').trim(),
  };
  const staff = await readRunStaff(visit, target);
  const isThere = (id: string) => staff.some((one) => one.id === id);
  if (
    !isThere(rota.answers) ||
    !isThere(rota.substitute) ||
    rota.answers === rota.substitute ||
    rota.hours === ''
  )
    return runPage(visit, target, { ...nothingSaid, rota });
  await nameRota(visit, target, rota);
  await recordChange(visit, target, { alarms: rota.answers, substitute: rota.substitute });
  return redirect(`/runs/${target}/questionnaires?done=rota`);
}

async function recordChange(
  visit: EmployeeVisit,
  run: string,
  payload: Readonly<Record<string, string>>,
): Promise<void> {
  await visit.record({
    action: 'run.change',
    subject: { kind: 'run', id: run },
    authority: undefined,
    payload,
  });
}

type Typed = typeof nothingTyped;

async function refusalOf(
  visit: EmployeeVisit,
  run: string,
  typed: Typed,
): Promise<ChooseRefusal | undefined> {
  const head = await readRunHead(visit, run);
  const definition = head && (await readVersion(visit, head.version));
  const found = (await readChoosable(visit)).find(({ version }) => version === typed.version);
  if (!definition?.waves.some(({ key }) => key === typed.wave) || found === undefined || typed.side === '')
    return 'needAll';
  if (!found.respondents.includes(typed.side)) return 'notFor';
  if (found.hasSafety && (await readRota(visit, run)) === undefined) return 'off';
  const asked = await readAskings(visit, [run]);
  const again = asked.some(
    (one) =>
      one.wave === typed.wave &&
      one.side === typed.side &&
      one.version === typed.version &&
      one.period.to === undefined,
  );
  return again ? 'already' : undefined;
}

interface About extends Pick<RunWavesModel, 'typed' | 'refusal' | 'done'> {
  /** A rota that could not be saved, as it was typed. */
  readonly rota: TypedRota | undefined;
}

async function runPage(visit: EmployeeVisit, run: string, about: About): Promise<Reply> {
  const head = await readRunHead(visit, run);
  if (head === undefined) return missing;
  const definition = await readVersion(visit, head.version);
  const askings = await readAskings(visit, [run]);
  const rota = await readRota(visit, run);
  const courses = await readCoursesToCount(visit, run);
  const rates = waveRates(definition.waves, courses, askings, visit.today);
  const model = {
    run,
    runName: head.name,
    definition,
    rates,
    patterns: wavePatterns(definition.waves, courses, askings, visit.today),
    changes: await readRunChanges(visit, run),
    askings,
    choosable: await readChoosable(visit),
    staff: await readRunStaff(visit, run),
    typed: about.typed,
    refusal: about.refusal,
    done: about.done,
    typedRota: about.rota ?? {
      answers: rota?.answers ?? '',
      substitute: rota?.substitute ?? '',
      hours: rota?.hours ?? '',
    },
    isRotaRefused: about.rota !== undefined,
  };
  const isRefused = about.refusal !== undefined || about.rota !== undefined;
  return page(() => <RunWavesPage frame={visit} model={model} />, isRefused ? 422 : 200);
}
