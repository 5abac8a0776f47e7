import { v7 as newId } from 'uuid';
import { halfYearsBetween } from '../../domain/edition/half-year.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { addMonths } from '../../domain/kernel/plain-date.ts';
import { explainDifference } from '../../domain/report/explain-difference.ts';
import { checkReport } from '../../domain/report/report.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { runNameIn } from '../programmes/index.ts';
import { readAboutRun } from '../runs/index.ts';
import { approveReport } from './commands/approve-report.ts';
import { beginReport } from './commands/begin-report.ts';
import { saveReport } from './commands/save-report.ts';
import { composeEdition } from './compose-edition.ts';
import { deliveredRoutes } from './delivered-routes.tsx';
import { type AboutRun, editionOfReport, recipientsOf, thresholdFor } from './edition-of-report.ts';
import { editionRoutes } from './edition-routes.tsx';
import { readDraft, reportErrors, type TypedReport, typedOf, typedReport } from './forms/report-form.ts';
import { PreviewPage } from './pages/preview-page.tsx';
import { type ReportModel, ReportPage } from './pages/report-page.tsx';
import { ReportsPage } from './pages/reports-page.tsx';
import { reportAddresses } from './report-addresses.ts';
import { hasSecondPerson, readProposals, readReport, readReports } from './report-queries.ts';
import type { Report, ReportId } from './told-report.ts';

const at = 'run';
const as = 'employee';

export const reportRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/runs/:run/reports',
    action: 'sealed_edition.read',
    at,
    as,
    handle: showReports,
  },
  { method: 'get', address: '/runs/:run/reports/new', action: 'report.write', at, as, handle: askNew },
  { method: 'post', address: '/runs/:run/reports', action: 'report.write', at, as, handle: begin },
  { method: 'get', address: '/runs/:run/reports/:report', action: 'report.write', at, as, handle: ask },
  { method: 'post', address: '/runs/:run/reports/:report', action: 'report.write', at, as, handle: save },
  {
    method: 'get',
    address: '/runs/:run/reports/:report/preview',
    action: 'report.read',
    at,
    as,
    handle: preview,
  },
  {
    method: 'post',
    address: '/runs/:run/reports/:report/approval',
    action: 'edition_proposal.make',
    at,
    as,
    handle: approve,
  },
  ...editionRoutes,
  ...deliveredRoutes,
];

async function showReports(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const about = await readAboutRun(visit, target);
  if (about === undefined) return missing;
  const model = {
    run: target,
    runName: nameOf(about, visit),
    reports: await readReports(visit, target),
    proposals: await readProposals(visit, target),
    writes: visit.may('report.write'),
  };
  return page(() => <ReportsPage frame={visit} model={model} />);
}

const nothingTyped: TypedReport = {
  recipient: '',
  from: '',
  to: '',
  breakdowns: [],
  authority: '',
  startedFrom: '',
  startedTo: '',
  activities: '',
  deviations: '',
  risks: '',
  learning: '',
  economy: '',
};

async function askNew(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const about = await readAboutRun(visit, target);
  if (about === undefined) return missing;
  const [only, ...others] = recipientsOf(about);
  const typed = { ...nothingTyped, recipient: others.length === 0 ? (only?.id ?? '') : '' };
  const model = formOf(visit, about, typed, { id: newId() });
  return page(() => <ReportPage frame={visit} model={model} />);
}

async function begin(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const about = await readAboutRun(visit, target);
  if (about === undefined) return missing;
  const typed = typedReport(fields);
  const id = parseId<ReportId>(fields.text('id')) ?? (newId() as ReportId);
  const recipient = recipientsOf(about).find((house) => house.id === typed.recipient);
  const checked = checkReport(readDraft(typed, authoritiesOf(about)), visit.today);
  const refusals = {
    ...(checked.ok ? {} : checked.refusals),
    ...(recipient === undefined ? { recipient: 'recipient-missing' as const } : {}),
  };
  const errors = reportErrors(refusals, typed, visit.language);
  if (errors.length > 0 || !checked.ok || recipient === undefined) {
    const model = { ...formOf(visit, about, typed, { id }), errors };
    return page(() => <ReportPage frame={visit} model={model} />, 422);
  }
  await beginReport(visit, { id, run: about.id, recipient: recipient.id }, checked.value);
  return redirect(`${reportAddresses.preview(target, id)}?done=saved`);
}

async function ask(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined) return missing;
  const { about, report } = found;
  const hidden = { revision: String(report.revision) };
  const model = formOf(visit, about, typedOf(report), hidden, report);
  return page(() => <ReportPage frame={visit} model={model} />);
}

async function save(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined) return missing;
  const { about, report } = found;
  const typed = typedReport(asked.fields);
  const checked = checkReport(readDraft(typed, authoritiesOf(about)), visit.today);
  const errors = reportErrors(checked.ok ? {} : checked.refusals, typed, visit.language);
  const revision = Number(asked.fields.text('revision'));
  if (errors.length > 0 || !checked.ok) {
    const model = { ...formOf(visit, about, typed, { revision: String(revision) }, report), errors };
    return page(() => <ReportPage frame={visit} model={model} />, 422);
  }
  const saved = await saveReport(visit, { id: report.id, revision }, checked.value);
  if (!saved.ok) {
    // Pressed again, it goes on top of what the other one saved.
    const hidden = { revision: String(report.revision) };
    const model = { ...formOf(visit, about, typed, hidden, report), changedMeanwhile: true };
    return page(() => <ReportPage frame={visit} model={model} />, 409);
  }
  return redirect(`${reportAddresses.preview(about.id, report.id)}?done=saved`);
}

async function preview(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  const composed =
    found && (await composeEdition(visit, found.report, thresholdFor(found.about, found.report)));
  if (found === undefined || composed === undefined) return missing;
  const { about, report } = found;
  const { told, last, counts } = composed;
  const model = {
    runName: nameOf(about, visit),
    report,
    composed,
    edition: told.ok ? editionOfReport(visit, about, report, composed, told.value) : undefined,
    differences: last === undefined ? [] : explainDifference(last.basis.counts, last.countsNow, counts),
    hasSecond: await hasSecondPerson(visit, about.id),
    saved: asked.query.text('done') === 'saved',
    isOutOfDate: asked.query.text('done') === 'changed',
  };
  return page(() => <PreviewPage frame={visit} model={model} />);
}

async function approve(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const found = await find(visit, asked);
  if (found === undefined) return missing;
  const { about, report } = found;
  const result = await approveReport(visit, about.id, report.id, Number(asked.fields.text('revision')));
  if (result.ok) {
    const done = result.value.isSealed ? 'sealed' : 'proposed';
    return redirect(`${reportAddresses.edition(about.id, result.value.proposal)}?done=${done}`);
  }
  if (result.refusal === 'no-such-report') return missing;
  const why = result.refusal === 'changed-meanwhile' ? '?done=changed' : '';
  // What is refused is said on the page that shows what would be told.
  return redirect(`${reportAddresses.preview(about.id, report.id)}${why}`);
}

async function find(
  visit: EmployeeVisit,
  { target, codes }: Asked,
): Promise<{ readonly about: AboutRun; readonly report: Report } | undefined> {
  const about = await readAboutRun(visit, target);
  const report = await readReport(visit, target, codes['report'] ?? '');
  return about && report && { about, report };
}

function formOf(
  { language, today }: EmployeeVisit,
  about: AboutRun,
  typed: TypedReport,
  hidden: Readonly<Record<string, string>>,
  report?: Report,
): ReportModel {
  return {
    run: about.id,
    runName: nameOf(about, { language }),
    action: report ? reportAddresses.report(about.id, report.id) : reportAddresses.reports(about.id),
    isNew: report === undefined,
    hidden,
    typed,
    recipients: recipientsOf(about),
    authorities: about.parties
      .filter(({ part }) => part === 'authority')
      .map(({ organisation, organisationName }) => ({ id: organisation, name: organisationName })),
    halfYears: halfYearsBetween(about.basics.period.from ?? addMonths(today, -60), today),
    errors: [],
    changedMeanwhile: false,
  };
}

function authoritiesOf({ parties }: AboutRun): readonly string[] {
  return parties.filter(({ part }) => part === 'authority').map(({ organisation }) => organisation);
}

function nameOf({ basics, definition }: AboutRun, { language }: Pick<EmployeeVisit, 'language'>): string {
  return runNameIn(basics.name, definition, language);
}
