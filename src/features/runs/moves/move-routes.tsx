import { v7 as newId } from 'uuid';
import { type Id, parseId } from '../../../domain/kernel/ids.ts';
import type { MoveDraft } from '../../../domain/outcome/check-move.ts';
import { linksThatStand, type MoveLink, moveTellers } from '../../../domain/outcome/move-link.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { runNameIn } from '../../programmes/index.ts';
import { readAboutRun } from '../about/about-run-queries.ts';
import { runAddresses } from '../run-addresses.ts';
import { readWays } from '../way-queries.ts';
import { wayTexts } from '../way-texts.ts';
import { linkMove, undoMove } from './move-commands.ts';
import { movePeople } from './move-person.ts';
import { readMoves } from './move-queries.ts';
import { type MovesModel, MovesPage, type TypedMove } from './moves-page.tsx';

const guarded = { action: 'move_link.record', at: 'run', as: 'employee' } as const;

/** Who has moved between the municipalities of a run: for whoever leads it and sees the people of both. */
export const moveRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/runs/:run/moves', ...guarded, handle: show },
  { method: 'post', address: '/runs/:run/moves', ...guarded, handle: link },
  { method: 'post', address: '/runs/:run/moves/undo', ...guarded, handle: undo },
];

async function show(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const model = await modelOf(visit, target);
  const done = (['linked', 'undone'] as const).find((code) => code === query.text('done'));
  return movesPage(visit, model && { ...model, done });
}

async function link(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const model = await modelOf(visit, target);
  if (model === undefined) return missing;
  const typed: TypedMove = {
    id: parseId<Id<'move_link'>>(fields.text('id')) ?? newId(),
    from: fields.text('from'),
    to: fields.text('to'),
    movedOn: fields.text('moved-on'),
    toldBy: fields.text('told-by'),
  };
  const linked = await linkMove(visit, { ...model, id: typed.id }, draftOf(typed, model));
  if (linked.ok) return redirect(`${runAddresses.moves(target)}?done=linked`);
  return movesPage(visit, { ...model, typed, refusals: linked.refusals }, 422);
}

async function undo(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const standing = await standingOf(visit, target);
  const found = standing.find(({ id }) => id === fields.text('move'));
  // One that is gone already was undone by the same press, or by somebody else.
  if (found !== undefined) await undoMove(visit, target, found);
  return redirect(`${runAddresses.moves(target)}?done=undone`);
}

async function standingOf(visit: EmployeeVisit, run: string): Promise<readonly MoveLink[]> {
  // Whatever is written by now: on a page, what somebody just did is there.
  const moves = await readMoves(visit, run);
  const last = moves
    .map(({ recordedOn }) => recordedOn)
    .sort()
    .at(-1);
  return linksThatStand(moves, last ?? visit.today);
}

async function modelOf(visit: EmployeeVisit, run: string): Promise<MovesModel | undefined> {
  const about = await readAboutRun(visit, run);
  if (about === undefined) return undefined;
  const ways = await readWays(visit, run, { asOf: visit.today, knownAt: visit.today });
  return {
    run,
    runName: runNameIn(about.basics.name, about.definition, visit.language),
    people: movePeople(ways, about, wayTexts[visit.language].noName),
    standing: await standingOf(visit, run),
    typed: { id: newId(), from: '', to: '', movedOn: '', toldBy: '' },
    refusals: {},
    done: undefined,
  };
}

/** A page with everybody's name on it: all of them are shown. */
function movesPage(visit: EmployeeVisit, model: MovesModel | undefined, status: 200 | 422 = 200): Reply {
  if (model === undefined) return missing;
  for (const { shown } of model.people.values()) visit.shows(shown);
  return page(() => <MovesPage frame={visit} model={model} />, status);
}

function draftOf(typed: TypedMove, { people }: MovesModel): MoveDraft {
  const day = typed.movedOn.trim();
  return {
    from: people.get(typed.from),
    to: people.get(typed.to),
    movedOn: day === '' ? undefined : (parseTypedDate(day) ?? 'unreadable'),
    toldBy: moveTellers.find((teller) => teller === typed.toldBy),
  };
}
