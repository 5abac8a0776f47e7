import { v7 as newId } from 'uuid';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../../access/index.ts';
import { runNameIn } from '../../programmes/index.ts';
import { readQuestionnaireVersion } from '../../questionnaires/index.ts';
import { readAboutRun } from '../../runs/index.ts';
import { readAskings } from '../../waves/index.ts';
import { readSource } from '../forms/list-forms.ts';
import { importAddresses } from '../import-addresses.ts';
import { readAuthorities, readImports } from '../import-queries.ts';
import { type AnswersOnTheirWay, keepAnswers, openAnswers } from './answer-list-repository.ts';
import { checkAnswersFile } from './checked-answers.ts';
import { type AnswersFileModel, AnswersFilePage, type AskedVersion } from './pages/answers-file-page.tsx';
import { CheckAnswersPage } from './pages/check-answers-page.tsx';
import { readAnswersIn } from './read-answers-in.ts';
import { answerTemplate } from './template-file.ts';
import { readToldFile } from './told-file.ts';

const at = 'run';
const as = 'employee';
const writing = { action: 'import.write', at, as } as const;

/** Answers to questionnaires that are read in from a file, by whoever reads lists in for a run. */
export const answerImportRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/runs/:run/answer-files', ...writing, handle: ask },
  { method: 'post', address: '/runs/:run/answer-files', ...writing, handle: begin },
  { method: 'get', address: '/runs/:run/answer-files/:list/check', ...writing, handle: showCheck },
  { method: 'post', address: '/runs/:run/answer-files/:list/read-in', ...writing, handle: readIn },
  { method: 'get', address: '/runs/:run/answer-template/:version', ...writing, handle: sendTemplate },
];

async function askedVersions(visit: EmployeeVisit, run: string): Promise<readonly AskedVersion[]> {
  const askings = (await readAskings(visit, [run])).filter(({ side }) => side === 'citizen');
  const versions = [...new Set(askings.map(({ version }) => version))];
  return Promise.all(
    versions.map(async (version) => ({
      version,
      questionnaire: await readQuestionnaireVersion(visit, version),
    })),
  );
}

async function fileModel(visit: EmployeeVisit, run: string): Promise<AnswersFileModel | undefined> {
  const about = await readAboutRun(visit, run);
  if (about === undefined) return undefined;
  const authorities = await readAuthorities(visit, run);
  const asked = await askedVersions(visit, run);
  return {
    run,
    runName: runNameIn(about.basics.name, about.definition, visit.language),
    authorities,
    asked,
    typed: {
      version: asked.length === 1 ? (asked[0]?.version ?? '') : '',
      source: '',
      authority: authorities.length === 1 ? (authorities[0]?.id ?? '') : '',
    },
    refusals: {},
  };
}

async function ask(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const model = await fileModel(visit, target);
  return model === undefined ? missing : page(() => <AnswersFilePage frame={visit} model={model} />);
}

async function begin(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const model = await fileModel(visit, target);
  if (model === undefined) return missing;
  const typed = {
    version: fields.text('version'),
    source: fields.text('source'),
    authority: model.authorities.length === 1 ? model.typed.authority : fields.text('authority'),
  };
  const asked = model.asked.find(({ version }) => version === typed.version);
  const told = readSource(fields);
  const authority = model.authorities.find(({ id }) => id === typed.authority)?.id;
  const read =
    asked && (await readToldFile(fields.file('file'), asked.questionnaire, visit.language, visit.today));
  if (asked === undefined || !read?.ok || 'refusal' in told || authority === undefined) {
    const refusals = {
      ...(asked === undefined ? { version: 'version-missing' as const } : {}),
      ...(read === undefined || read.ok ? {} : { file: read.refusal }),
      ...('refusal' in told ? { source: told.refusal } : {}),
      ...(authority === undefined ? { authority: 'authority-missing' as const } : {}),
    };
    return page(() => <AnswersFilePage frame={visit} model={{ ...model, typed, refusals }} />, 422);
  }
  const id = newId();
  await keepAnswers(visit, {
    ...read.value,
    ...{ id, authority },
    run: target,
    source: told.source,
    version: asked.version,
  });
  return redirect(importAddresses.checkAnswers(target, id));
}

/** The viewer's own file; without it, back to where one is chosen: an hour may have gone. */
async function withAnswers(
  visit: EmployeeVisit,
  { target, codes }: Asked,
  go: (file: AnswersOnTheirWay) => Promise<Reply>,
): Promise<Reply> {
  const id = codes['list'] ?? '';
  const file = /^[0-9a-f-]{36}$/.test(id) ? await openAnswers(visit, target, id) : undefined;
  return file === undefined ? redirect(importAddresses.answers(target)) : go(file);
}

function showCheck(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  return withAnswers(visit, asked, async (file) => {
    const checked = await checkAnswersFile(visit, file);
    const changed = asked.query.text('changed') === 'yes';
    return page(() => <CheckAnswersPage frame={visit} model={{ file, checked, changed }} />);
  });
}

/** Reads the answers in, if they are still what was looked at and nothing in them is wrong. */
async function readIn(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const done = importAddresses.import(asked.target, asked.codes['list'] ?? '');
  // A second press finds the file read in, and goes where the first one went.
  const imports = await readImports(visit, asked.target);
  if (imports.some(({ id }) => id === asked.codes['list'])) return redirect(done);
  return withAnswers(visit, asked, async (file) => {
    const checked = await checkAnswersFile(visit, file);
    const isReady = checked.findings.length === 0 && checked.fresh.length > 0;
    if (!isReady || asked.fields.text('mark') !== checked.mark)
      return redirect(`${importAddresses.checkAnswers(file.run, file.id)}?changed=yes`);
    await readAnswersIn(visit, file, checked);
    return redirect(`${done}?done=read-in`);
  });
}

async function sendTemplate(visit: EmployeeVisit, { target, codes }: Asked): Promise<Reply> {
  const asked = await askedVersions(visit, target);
  const found = asked.find(({ version }) => version === codes['version']);
  // What is not asked any more has no sheet; the page says what is.
  return found === undefined
    ? redirect(importAddresses.answers(target))
    : answerTemplate(found.questionnaire, visit.language);
}
