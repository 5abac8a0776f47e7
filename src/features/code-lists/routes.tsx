import { v7 as newId } from 'uuid';
import { inOrder } from '../../domain/code-list/in-order.ts';
import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { systemAddress } from './code-list-addresses.ts';
import { type CodeSystem, readCodes, readSystem, readSystems } from './code-list-queries.ts';
import { importList, type Preview, previewList } from './commands/import-list.ts';
import { writeCodeList } from './files/write-code-list.ts';
import { findingWords } from './finding-words.ts';
import { sentList } from './forms/import-form.ts';
import { importTexts } from './import-texts.ts';
import { listOnDate } from './list-on-date.ts';
import { CodePage } from './pages/code-page.tsx';
import { ImportPage } from './pages/import-page.tsx';
import { PreviewPage } from './pages/preview-page.tsx';
import { SystemPage } from './pages/system-page.tsx';
import { SystemsPage } from './pages/systems-page.tsx';
import { planMark } from './plan-mark.ts';

export const codeListRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/code-lists', as: 'employee', handle: showSystems },
  { method: 'get', address: '/code-lists/:system', as: 'employee', handle: showSystem },
  { method: 'get', address: '/code-lists/:system/codes/:code', as: 'employee', handle: showCode },
  { method: 'get', address: '/code-lists/:system/import', as: 'administrator', handle: showImport },
  { method: 'post', address: '/code-lists/:system/import', as: 'administrator', handle: takeStep },
];

async function showSystems(visit: EmployeeVisit): Promise<Reply> {
  const systems = await readSystems(visit);
  return page(() => <SystemsPage frame={visit} systems={systems} />);
}

async function showSystem(visit: EmployeeVisit, { codes, query }: Asked): Promise<Reply> {
  const system = await readSystem(visit, codes['system'] ?? '');
  if (system === undefined) return missing;
  const shown = listOnDate(
    system,
    await readCodes(visit.tables, system.key),
    query.text('on').trim(),
    visit.today,
  );
  const corrects = visit.viewer.operatorParts.includes('administrator');
  const done = query.text('done') === 'imported';
  return page(
    () => <SystemPage frame={visit} shown={shown} corrects={corrects} done={done} />,
    shown.dateError ? 422 : 200,
  );
}

async function showCode(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  const system = await readSystem(visit, codes['system'] ?? '');
  if (system === undefined) return missing;
  const list = await readCodes(visit.tables, system.key);
  const code = inOrder(list).find((one) => one.code === codes['code']);
  if (code === undefined) return missing;
  return page(() => <CodePage frame={visit} system={system} code={code} today={visit.today} />);
}

async function showImport(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  const system = await readSystem(visit, codes['system'] ?? '');
  if (system === undefined) return missing;
  const text = writeCodeList(await readCodes(visit.tables, system.key));
  return page(() => <ImportPage frame={visit} system={system} text={text} />);
}

/** The form's steps: look at what would change, carry it out, or go back and correct more. */
async function takeStep(visit: EmployeeVisit, { codes, fields }: Asked): Promise<Reply> {
  const system = await readSystem(visit, codes['system'] ?? '');
  if (system === undefined) return missing;
  const sent = await sentList(fields);
  const t = importTexts[visit.language];
  if (!sent.ok) {
    const error =
      sent.problem === 'too-big' ? { field: 'file', text: t.tooBig } : { field: 'text', text: t.nothingSent };
    return page(() => <ImportPage frame={visit} system={system} text={sent.text} errors={[error]} />, 422);
  }
  if (fields.text('step') === 'edit')
    return page(() => <ImportPage frame={visit} system={system} text={sent.text} />);
  const id = parseId<Id<'code_list_import'>>(fields.text('id'));
  if (fields.text('step') === 'apply' && id !== undefined)
    return apply(visit, system, { id, text: sent.text, mark: fields.text('mark') });
  return preview(visit, system, sent.text);
}

async function apply(
  visit: EmployeeVisit,
  system: CodeSystem,
  confirmed: { readonly id: string; readonly text: string; readonly mark: string },
): Promise<Reply> {
  const imported = await importList(visit, { ...confirmed, system: system.key });
  if (imported === 'imported') return redirect(`${systemAddress(system.key)}?done=imported`);
  if (imported === 'list-has-changed') return preview(visit, system, confirmed.text, true);
  return stopped(visit, system, confirmed.text, imported);
}

async function preview(
  visit: EmployeeVisit,
  system: CodeSystem,
  text: string,
  changedMeanwhile = false,
): Promise<Reply> {
  const { today } = visit;
  const seen = previewList(await readCodes(visit.tables, system.key), text, today);
  if (!seen.ok) return stopped(visit, system, text, seen);
  const { plan } = seen;
  const props = {
    system,
    plan,
    today,
    carried: { text, mark: planMark(plan), id: newId() },
    changedMeanwhile,
  };
  return page(() => <PreviewPage frame={visit} {...props} />, changedMeanwhile ? 409 : 200);
}

function stopped(
  visit: EmployeeVisit,
  system: CodeSystem,
  text: string,
  { findings }: Extract<Preview, { readonly ok: false }>,
): Reply {
  const errors = findings.map((finding) => ({
    field: 'text',
    text: findingWords(finding, visit.language),
  }));
  return page(() => <ImportPage frame={visit} system={system} text={text} errors={errors} />, 422);
}
