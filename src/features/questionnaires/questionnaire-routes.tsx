import { v7 as newId } from 'uuid';
import { parseId } from '../../domain/kernel/ids.ts';
import type { Questionnaire } from '../../domain/questionnaire/questionnaire.ts';
import { readQuestionnaireText } from '../../domain/questionnaire/read-questionnaire.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { codebookFile } from './extract/codebook-file.ts';
import { fhirFile } from './fhir/fhir-file.ts';
import { BrokenPage } from './import/broken-page.tsx';
import { ImportPage } from './import/import-page.tsx';
import { readPacks } from './import/packs.ts';
import { readNotKept, readUpload } from './import/read-upload.ts';
import { type ReviewModel, ReviewPage } from './import/review-page.tsx';
import { takeInQuestionnaire } from './import/take-in-questionnaire.ts';
import { LibraryPage } from './library/library-page.tsx';
import { type LibraryVersion, readLibrary } from './library/library-queries.ts';
import { VersionPage } from './library/version-page.tsx';
import { questionnaireAddresses } from './questionnaire-addresses.ts';
import { exampleQuestionnaire } from './template/example-questionnaire.ts';
import { templateCsv, templateXlsx } from './template/template-file.ts';

const as = 'programme_publisher' as const;
const version = '/questionnaires/:questionnaire/versions/:number';

/** The library of questionnaires: the list, a version as people see it, reading one in, and taking one along. */
export const questionnaireRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/questionnaires', as, handle: list },
  { method: 'get', address: '/questionnaires/import', as, handle: choose },
  { method: 'post', address: '/questionnaires/import', as, handle: look },
  { method: 'post', address: '/questionnaires/import/now', as, handle: takeIn },
  { method: 'get', address: '/questionnaires/template/:file', as, handle: template },
  { method: 'get', address: version, as, handle: show },
  { method: 'get', address: `${version}/:file`, as, handle: takeAlong },
];

async function list(visit: EmployeeVisit): Promise<Reply> {
  const versions = await readLibrary(visit);
  return page(() => <LibraryPage frame={visit} versions={versions} />);
}

async function choose(visit: EmployeeVisit): Promise<Reply> {
  const packs = await readPacks();
  return page(() => <ImportPage frame={visit} packs={packs} />);
}

async function look(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const upload = await readUpload(fields, visit.language);
  if (upload.kind === 'refused') {
    const packs = await readPacks();
    return page(() => <ImportPage frame={visit} packs={packs} refusal={upload.refusal} />, 422);
  }
  if (upload.kind === 'found') return page(() => <BrokenPage frame={visit} found={upload.found} />, 422);
  return review(visit, newId(), upload, undefined);
}

async function review(
  visit: EmployeeVisit,
  id: string,
  { questionnaire, notKept }: Pick<ReviewModel, 'questionnaire' | 'notKept'>,
  refusal: ReviewModel['refusal'],
): Promise<Reply> {
  const [latest] = await readLibrary(visit, questionnaire.key);
  const model = { id, questionnaire, notKept, before: latest?.questionnaire, refusal };
  return page(() => <ReviewPage frame={visit} model={model} />, refusal === undefined ? 200 : 422);
}

async function takeIn(visit: EmployeeVisit, { fields }: Asked): Promise<Reply> {
  const read = readQuestionnaireText(fields.text('definition'));
  if (!read.ok) return redirect(questionnaireAddresses.import);
  const id = parseId(fields.text('id')) ?? newId();
  const isTicked = fields.text('rights') === 'held';
  const taken = await takeInQuestionnaire(visit, id, read.value, isTicked);
  const notKept = readNotKept(fields.text('notKept'));
  if (!taken.ok) return review(visit, id, { questionnaire: read.value, notKept }, taken.refusal);
  const { key, version: number } = taken.value;
  return redirect(`${questionnaireAddresses.version(key, number)}?done=read-in`);
}

async function template(visit: EmployeeVisit, { codes }: Asked): Promise<Reply> {
  return fileOf(codes['file'], 'template', exampleQuestionnaire, visit);
}

async function versionsOf(visit: EmployeeVisit, { codes }: Asked) {
  const versions = await readLibrary(visit, codes['questionnaire'] ?? '');
  const asked = versions.find(({ questionnaire }) => String(questionnaire.version) === codes['number']);
  return asked === undefined ? undefined : { asked, others: without(versions, asked) };
}

function without(versions: readonly LibraryVersion[], asked: LibraryVersion): readonly LibraryVersion[] {
  return versions.filter((version) => version !== asked);
}

async function show(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const there = await versionsOf(visit, asked);
  if (there === undefined) return missing;
  const { query } = asked;
  const { respondents } = there.asked.questionnaire;
  const form = query.text('in');
  const model = {
    version: there.asked,
    others: there.others,
    respondent: respondents.find((one) => one === query.text('as')) ?? respondents[0] ?? 'citizen',
    asked: form === 'da' || form === 'en' ? form : visit.language,
    justReadIn: query.text('done') === 'read-in',
  };
  return page(() => <VersionPage frame={visit} model={model} />);
}

async function takeAlong(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const there = await versionsOf(visit, asked);
  if (there === undefined) return missing;
  const { questionnaire } = there.asked;
  const { key, version: number } = questionnaire;
  if (asked.codes['file'] === 'codebook.xlsx')
    return codebookFile(questionnaire, `${key}.${number}`, visit.language);
  return fileOf(asked.codes['file'], `${key}.${number}`, questionnaire, visit, 'questionnaire');
}

/** A questionnaire as a file of the kind that was asked for by its name. */
async function fileOf(
  asked: string | undefined,
  name: string,
  questionnaire: Questionnaire,
  { language }: EmployeeVisit,
  stem = 'template',
): Promise<Reply> {
  if (asked === `${stem}.r4.json`) return fhirFile(questionnaire, name, 'R4');
  if (asked === `${stem}.r5.json`) return fhirFile(questionnaire, name, 'R5');
  if (asked === `${stem}.xlsx`) return templateXlsx(questionnaire, name, language);
  return asked === `${stem}.csv` ? templateCsv(questionnaire, name, language) : missing;
}
