import { v7 as newId } from 'uuid';
import { emptyMapping, guessColumns, headingKeys, judgeMapping } from '../../domain/import/column-mapping.ts';
import { bringsNothing } from '../../domain/import/judge-known.ts';
import { unsettledOrders } from '../../domain/import/read-list.ts';
import { pairKey } from '../../domain/import/same-person.ts';
import { unknownWords } from '../../domain/import/word-book.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { runNameIn } from '../programmes/index.ts';
import { readAboutRun } from '../runs/index.ts';
import { checkList, readBookGround } from './checked-list.ts';
import { readListIn } from './commands/read-list-in.ts';
import { takeListBack } from './commands/take-list-back.ts';
import { exportRoutes } from './export/export-routes.ts';
import { headingNames } from './field-words.ts';
import { readSheet } from './files/read-sheet.ts';
import {
  columnError,
  columnsFrom,
  readColumns,
  readSettlements,
  readSource,
  withWords,
} from './forms/list-forms.ts';
import { readHowFar } from './how-far-queries.ts';
import { importAddresses } from './import-addresses.ts';
import { readAuthorities, readImports, readKeptMapping } from './import-queries.ts';
import { keepList, type ListOnItsWay, openList } from './list-repository.ts';
import { makeWordBook } from './make-word-book.ts';
import { CheckPage } from './pages/check-page.tsx';
import { ColumnsPage } from './pages/columns-page.tsx';
import { HowFarPage } from './pages/how-far-page.tsx';
import { ImportPage } from './pages/import-page.tsx';
import { type ListsModel, ListsPage } from './pages/lists-page.tsx';
import { WordsPage } from './pages/words-page.tsx';

const at = 'run';
const as = 'employee';
const action = 'import.write';

export const importRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/runs/:run/imports', action: 'import.read', at, as, handle: showLists },
  { method: 'post', address: '/runs/:run/imports', action, at, as, handle: begin },
  { method: 'get', address: '/runs/:run/lists/:list/columns', action, at, as, handle: askColumns },
  { method: 'post', address: '/runs/:run/lists/:list/columns', action, at, as, handle: sayColumns },
  { method: 'get', address: '/runs/:run/lists/:list/words', action, at, as, handle: askWords },
  { method: 'post', address: '/runs/:run/lists/:list/words', action, at, as, handle: sayWords },
  { method: 'get', address: '/runs/:run/lists/:list/check', action, at, as, handle: showCheck },
  { method: 'post', address: '/runs/:run/lists/:list/check', action, at, as, handle: settle },
  { method: 'post', address: '/runs/:run/lists/:list/read-in', action, at, as, handle: readIn },
  { method: 'get', address: '/runs/:run/lists/:list/how-far', action, at, as, handle: showHowFar },
  { method: 'get', address: '/runs/:run/imports/:import', action: 'import.read', at, as, handle: showImport },
  { method: 'post', address: '/runs/:run/imports/:import/undo', action, at, as, handle: undo },
  ...exportRoutes,
];

async function listsModel(visit: EmployeeVisit, run: string): Promise<ListsModel | undefined> {
  const about = await readAboutRun(visit, run);
  if (about === undefined) return undefined;
  const authorities = await readAuthorities(visit, run);
  return {
    run,
    runName: runNameIn(about.basics.name, about.definition, visit.language),
    leads: visit.may('figure.read'),
    authorities,
    imports: await readImports(visit, run),
    typed: { source: '', authority: authorities.length === 1 ? (authorities[0]?.id ?? '') : '' },
    refusals: {},
  };
}

async function showLists(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await listsModel(visit, target);
  return model === undefined ? missing : page(() => <ListsPage frame={visit} model={model} />);
}

async function begin(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const model = await listsModel(visit, target);
  if (model === undefined) return missing;
  const sheet = await readSheet(fields.file('file'));
  const told = readSource(fields);
  const only = model.authorities.length === 1 ? model.authorities[0]?.id : undefined;
  const authority = only ?? model.authorities.find(({ id }) => id === fields.text('authority'))?.id;
  if (!sheet.ok || 'refusal' in told || authority === undefined) {
    const refusals = {
      ...(sheet.ok ? {} : { file: sheet.refusal }),
      ...('refusal' in told ? { source: told.refusal } : {}),
      ...(authority === undefined ? { authority: 'authority-missing' as const } : {}),
    };
    const typed = { source: fields.text('source'), authority: authority ?? '' };
    return page(() => <ListsPage frame={visit} model={{ ...model, typed, refusals }} />, 422);
  }
  const kept = await readKeptMapping(visit, target, authority, told.source);
  const columns = guessColumns(sheet.value, kept, headingNames());
  const mapping = { ...emptyMapping, words: kept.words, orders: kept.orders, columns };
  const id = newId();
  await keepList(visit, {
    id,
    run: target,
    authority,
    source: told.source,
    list: sheet.value,
    mapping,
    said: {},
  });
  return redirect(importAddresses.columns(target, id));
}

/** The viewer's own list; without it, back to where one is chosen: an hour may have gone. */
async function withList(
  visit: EmployeeVisit,
  { target, codes }: Asked,
  go: (list: ListOnItsWay) => Promise<Reply>,
): Promise<Reply> {
  const id = codes['list'] ?? '';
  const list = /^[0-9a-f-]{36}$/.test(id) ? await openList(visit, target, id) : undefined;
  return list === undefined ? redirect(importAddresses.lists(target)) : go(list);
}

function askColumns(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withList(visit, asked, async ({ id, run, list, mapping }) => {
    const chosen = headingKeys(list.headings).map((key) => mapping.columns[key]);
    return page(() => <ColumnsPage frame={visit} model={{ run, id, list, chosen }} />);
  });
}

function sayColumns(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withList(visit, asked, async (kept) => {
    const { id, run, list } = kept;
    const chosen = readColumns(list, asked.fields);
    const columns = columnsFrom(list, chosen);
    const isTwice = chosen.some((field, place) => field !== undefined && chosen.indexOf(field) < place);
    const refusal = isTwice ? 'field-twice' : judgeMapping({ columns });
    if (refusal !== undefined) {
      const error = { refusal, at: columnError(chosen, refusal) };
      return page(() => <ColumnsPage frame={visit} model={{ run, id, list, chosen, error }} />, 422);
    }
    await keepList(visit, { ...kept, mapping: { ...kept.mapping, columns }, said: {} });
    return redirect(importAddresses.words(run, id));
  });
}

function askWords(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withList(visit, asked, async (kept) => {
    const ground = await readBookGround(visit, kept.run);
    if (ground === undefined) return missing;
    const { id, run, list, mapping } = kept;
    const unknown = unknownWords(list, mapping, makeWordBook(ground));
    const orders = unsettledOrders(list, mapping);
    if (unknown.length === 0 && orders.length === 0) return redirect(importAddresses.check(run, id));
    return page(() => (
      <WordsPage frame={visit} model={{ run, id, list, mapping, unknown, orders, ground }} />
    ));
  });
}

function sayWords(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withList(visit, asked, async (kept) => {
    const ground = await readBookGround(visit, kept.run);
    if (ground === undefined) return missing;
    const { id, run, list } = kept;
    const unknown = unknownWords(list, kept.mapping, makeWordBook(ground));
    const mapping = withWords(kept.mapping, unknown, unsettledOrders(list, kept.mapping), asked.fields);
    await keepList(visit, { ...kept, mapping });
    return redirect(importAddresses.check(run, id));
  });
}

function showCheck(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withList(visit, asked, async (kept) => {
    const checked = await recheck(visit, kept);
    if (checked === undefined) return missing;
    const changed = asked.query.text('changed') === 'yes';
    return page(() => (
      <CheckPage frame={visit} model={{ list: kept, checked, changed, pairMissing: false }} />
    ));
  });
}

async function recheck(visit: EmployeeVisit, list: ListOnItsWay) {
  const ground = await readBookGround(visit, list.run);
  return ground && checkList(visit, list, ground);
}

function settle(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withList(visit, asked, async (kept) => {
    const before = await recheck(visit, kept);
    if (before === undefined) return missing;
    const list = { ...kept, said: { ...kept.said, ...readSettlements(before.plan.pairs, asked.fields) } };
    await keepList(visit, list);
    const checked = await recheck(visit, list);
    if (checked === undefined) return missing;
    const isMissing = before.plan.open.some((pair) => list.said[pairKey(pair)] === undefined);
    if (!isMissing) return redirect(importAddresses.check(kept.run, kept.id));
    return page(
      () => <CheckPage frame={visit} model={{ list, checked, changed: false, pairMissing: true }} />,
      422,
    );
  });
}

/** Reads the list in, if it is still what was looked at and nothing in it is open. */
async function readIn(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const done = importAddresses.import(asked.target, asked.codes['list'] ?? '');
  // A second press finds the list read in, and goes where the first one went.
  const imports = await readImports(visit, asked.target);
  if (imports.some(({ id }) => id === asked.codes['list'])) return redirect(done);
  return withList(visit, asked, async (kept) => {
    const checked = await recheck(visit, kept);
    if (checked === undefined) return missing;
    const { plan, findings, counts, ground, mark } = checked;
    const isReady = findings.length === 0 && plan.open.length === 0 && !bringsNothing(counts);
    if (!isReady || asked.fields.text('mark') !== mark)
      return redirect(`${importAddresses.check(kept.run, kept.id)}?changed=yes`);
    await readListIn(visit, kept, plan.courses, ground);
    return redirect(`${done}?done=read-in`);
  });
}

/** How far a list has come that is being read in, wherever it is asked; one that is read in has a page of its own. */
async function showHowFar(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const list = codes['list'] ?? '';
  if ((await readImports(visit, target)).some(({ id }) => id === list))
    return redirect(importAddresses.import(target, list));
  const howFar = await readHowFar(visit, list);
  return page(() => <HowFarPage frame={visit} model={{ run: target, list, howFar }} />);
}

async function showImport(visit: EmployeeVisit, { target, codes, query }: Asked): Promise<Reply> {
  const found = (await readImports(visit, target)).find(({ id }) => id === codes['import']);
  if (found === undefined) return missing;
  const model = {
    run: target,
    found,
    leads: visit.may('figure.read'),
    done: (['read-in', 'taken-back'] as const).find((code) => code === query.text('done')),
    refused: (['undone-already', 'told-in-edition', 'worked-on'] as const).find(
      (code) => code === query.text('refused'),
    ),
  };
  return page(() => <ImportPage frame={visit} model={model} />);
}

async function undo(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const found = (await readImports(visit, target)).find(({ id }) => id === codes['import']);
  if (found === undefined) return missing;
  const result = await takeListBack(visit, found);
  const said = result.ok ? 'done=taken-back' : `refused=${result.refusal}`;
  return redirect(`${importAddresses.import(target, found.id)}?${said}`);
}
