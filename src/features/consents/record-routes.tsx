import { consentChoices } from '../../domain/consent/consent-choices.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { judgeConsent, recordConsent } from './commands/record-consent.ts';
import { judgeLaw, shareByLaw } from './commands/share-by-law.ts';
import { readConsentSheets } from './consent-sheet.ts';
import { consentFields, emptyConsentForm, readConsentForm, type TypedConsent } from './forms/consent-form.ts';
import { readLawForm } from './forms/law-form.ts';
import { CheckLawPage } from './pages/check-law-page.tsx';
import { CheckRecordPage } from './pages/check-record-page.tsx';
import { LawPage } from './pages/law-page.tsx';
import { RecordPage } from './pages/record-page.tsx';
import { type RecordChoices, readRecordChoices } from './record-choices.ts';

const record = { action: 'consent.record', at: 'enrolment', as: 'employee' } as const;
const byLaw = { action: 'sharing.by_law', at: 'enrolment', as: 'employee' } as const;

/** Writing down a yes, and sharing by law: filled in, looked through, saved. */
export const recordRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/enrolments/:enrolment/consents/new', ...record, handle: showForm },
  { method: 'post', address: '/enrolments/:enrolment/consents/new', ...record, handle: takeForm },
  { method: 'get', address: '/enrolments/:enrolment/sharing/by-law', ...byLaw, handle: showLawForm },
  { method: 'post', address: '/enrolments/:enrolment/sharing/by-law', ...byLaw, handle: takeLawForm },
];

async function showForm(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const choices = await readRecordChoices(visit, target);
  if (choices === undefined) return missing;
  const typed = await beginning(visit, choices, query.text('question'));
  return page(() => <RecordPage frame={visit} choices={choices} typed={typed} />);
}

/** The form of one of the programme's questions holds its words, whom it is about and how long it would last. */
async function beginning(
  visit: EmployeeVisit,
  { questions, recipients, course }: RecordChoices,
  key: string,
): Promise<TypedConsent> {
  const question = questions.find((one) => one.key === key);
  if (question === undefined) return emptyConsentForm(undefined, '', undefined, visit.today, visit.language);
  const [sheet] = await readConsentSheets(visit, [course.referral]);
  const choices = sheet && consentChoices(sheet.facts, visit.today);
  const asked = [...(choices?.open ?? []), ...(choices?.renewals ?? [])].find(
    (one) => one.question.key === question.key,
  );
  const offered = recipients.find(
    ({ recipient }) =>
      recipient.toOrganisation === asked?.toOrganisation && recipient.toRelation === asked.toRelation,
  );
  return emptyConsentForm(question, offered?.key ?? '', asked?.until, visit.today, visit.language);
}

async function takeForm(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const choices = await readRecordChoices(visit, target);
  if (choices === undefined) return missing;
  const typed = readConsentForm(fields);
  const step = fields.text('step');
  if (step === 'change') return page(() => <RecordPage frame={visit} choices={choices} typed={typed} />);
  const judged = judgeConsent(visit, typed, choices);
  if (!judged.ok) {
    const { refusals } = judged;
    return page(() => <RecordPage frame={visit} choices={choices} typed={typed} refusals={refusals} />, 422);
  }
  const check = { frame: visit, choices, typed, consents: judged.value };
  if (step !== 'save') return page(() => <CheckRecordPage {...check} />);
  const file = await fields.file(consentFields.scan)?.arrayBuffer();
  const recorded = await recordConsent(visit, typed, choices, file && new Uint8Array(file));
  if (recorded.ok) return redirect(`/enrolments/${target}/sharing?done=recorded`);
  const scan = 'scan' in recorded ? recorded.scan : undefined;
  return page(() => <CheckRecordPage {...check} scan={scan} />, 422);
}

async function showLawForm(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const choices = await readRecordChoices(visit, target);
  if (choices === undefined) return missing;
  return page(() => <LawPage frame={visit} choices={choices} typed={readLawForm(fields)} />);
}

async function takeLawForm(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const choices = await readRecordChoices(visit, target);
  if (choices === undefined) return missing;
  const typed = readLawForm(fields);
  const step = fields.text('step');
  if (step === 'change') return page(() => <LawPage frame={visit} choices={choices} typed={typed} />);
  const judged = step === 'save' ? await shareByLaw(visit, typed, choices) : judgeLaw(visit, typed, choices);
  if (!judged.ok) {
    const { refusals } = judged;
    return page(() => <LawPage frame={visit} choices={choices} typed={typed} refusals={refusals} />, 422);
  }
  if (step === 'save') return redirect(`/enrolments/${target}/sharing?receipt=${typed.id}`);
  return page(() => <CheckLawPage frame={visit} choices={choices} typed={typed} sharings={judged.value} />);
}
