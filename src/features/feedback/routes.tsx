import { v7 as newId } from 'uuid';
import { type FeedbackDraftId, openDraft } from '../../domain/feedback/feedback-draft.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import type { Asked, EmployeeVisit, GuardedRoute, Visit } from '../access/index.ts';
import { proposeFeedback } from './commands/propose-feedback.ts';
import { releaseFeedback } from './commands/release-feedback.ts';
import { withholdFeedback } from './commands/withhold-feedback.ts';
import { composeWords } from './compose-words.ts';
import { readFeedbackSheet, readIngredients } from './feedback-queries.ts';
import type { FeedbackSheet } from './feedback-sheet.ts';
import { type FeedbackDone, type FeedbackRefused, feedbackTexts } from './feedback-texts.ts';
import {
  feedbackErrors,
  readProposal,
  type TypedFeedback,
  typedFeedback,
  usualPeriod,
} from './forms/feedback-form.ts';
import { judgePeriod } from './forms/period-form.ts';
import { doneCode } from './own-feedback-done.ts';
import { type ComposeModel, ComposePage } from './pages/compose-page.tsx';
import { FeedbackPage } from './pages/feedback-page.tsx';

const at = 'enrolment';

export const feedbackRoutes: readonly GuardedRoute[] = [
  {
    method: 'get',
    address: '/enrolments/:enrolment/feedback',
    action: 'feedback_draft.read',
    at,
    handle: show,
  },
  {
    method: 'get',
    address: '/enrolments/:enrolment/feedback/new',
    action: 'feedback_draft.write',
    at,
    as: 'employee',
    handle: compose,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/feedback',
    action: 'feedback_draft.write',
    at,
    as: 'employee',
    handle: propose,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/feedback/release',
    action: 'feedback.release',
    at,
    handle: release,
  },
  {
    method: 'post',
    address: '/enrolments/:enrolment/feedback/withholding',
    action: 'feedback.withhold',
    at,
    handle: withhold,
  },
];

async function show(visit: Visit, { target, query }: Asked): Promise<Reply> {
  // The citizen reads and answers on their own page.
  if (visit.viewer.as === 'citizen') return redirect('/my-page');
  const sheet = await readFeedbackSheet(visit, target);
  if (sheet === undefined) return missing;
  const model = {
    today: visit.today,
    sheet,
    mayWrite: visit.may('feedback_draft.write'),
    maySettle: visit.may('feedback.release'),
    done: codeIn(feedbackTexts.da.done, query.text('done')) as FeedbackDone | undefined,
    refused: codeIn(feedbackTexts.da.refused, query.text('refused')) as FeedbackRefused | undefined,
  };
  return page(() => <FeedbackPage frame={visit} model={model} />);
}

async function compose(visit: EmployeeVisit, { target, query }: Asked): Promise<Reply> {
  const sheet = await readFeedbackSheet(visit, target);
  if (sheet === undefined) return missing;
  const period = judgePeriod(query, usual(sheet, visit), sheet.startsOn, visit.today);
  if (!period.ok) {
    const typed = { id: newId(), from: query.text('from'), to: query.text('to'), words: '' };
    return showForm(visit, sheet, typed, feedbackErrors(period.refusals, visit.language), 422);
  }
  const ingredients = await readIngredients(visit, target, period.value);
  const words = composeWords({ about: period.value, ...ingredients }, visit.today, visit.language);
  return showForm(visit, sheet, { id: newId(), ...period.value, words }, [], 200);
}

function usual({ startsOn, drafts }: FeedbackSheet, { today }: Visit) {
  const told = drafts.flatMap(({ state, about }) => (state.is === 'released' && about.to ? [about.to] : []));
  return usualPeriod(startsOn, told.toSorted().at(-1), today);
}

async function propose(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const typed = typedFeedback(fields);
  const proposed = await proposeFeedback(visit, target, readProposal(typed, newId() as FeedbackDraftId));
  if (proposed === undefined) return missing;
  if (proposed.ok) return redirect(`/enrolments/${target}/feedback?done=proposed`);
  const sheet = await readFeedbackSheet(visit, target);
  if (sheet === undefined) return missing;
  return showForm(visit, sheet, typed, feedbackErrors(proposed.refusals, visit.language), 422);
}

/** The form has an address of its own to come back to, whichever it was sent to. */
function showForm(
  visit: EmployeeVisit,
  sheet: FeedbackSheet,
  typed: TypedFeedback,
  errors: ComposeModel['errors'],
  status: 200 | 422,
): Reply {
  const { viewer, sight } = visit;
  const frame = { viewer, sight, path: `/enrolments/${sheet.enrolment}/feedback/new` };
  const model = { sheet, typed, errors, isOneOpen: openDraft(sheet.drafts) !== undefined };
  return page(() => <ComposePage frame={frame} model={model} />, status);
}

async function release(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const draft = draftIn(fields);
  const released = draft && (await releaseFeedback(visit, target, draft));
  if (released === undefined) return missing;
  if (released.ok) return redirect(settled(visit, target, 'released'));
  return released.refusal === 'no-such-draft'
    ? missing
    : redirect(unsettled(visit, target, released.refusal));
}

async function withhold(visit: Visit, { target, fields }: Asked): Promise<Reply> {
  const draft = draftIn(fields);
  const withheld = draft && (await withholdFeedback(visit, target, draft));
  if (withheld === undefined) return missing;
  if (withheld.ok) return redirect(settled(visit, target, 'withheld'));
  return withheld.refusal === 'no-such-draft'
    ? missing
    : redirect(unsettled(visit, target, withheld.refusal));
}

function draftIn(fields: TypedFields): FeedbackDraftId | undefined {
  return parseId<FeedbackDraftId>(fields.text('draft'));
}

function settled({ viewer }: Visit, enrolment: string, done: 'released' | 'withheld'): string {
  return viewer.as === 'citizen'
    ? `/my-page?done=${doneCode(done)}`
    : `/enrolments/${enrolment}/feedback?done=${done}`;
}

function unsettled({ viewer }: Visit, enrolment: string, refusal: FeedbackRefused): string {
  return viewer.as === 'citizen'
    ? `/my-page?done=${doneCode('gone')}`
    : `/enrolments/${enrolment}/feedback?refused=${refusal}`;
}

function codeIn(texts: object, code: string): string | undefined {
  return Object.hasOwn(texts, code) ? code : undefined;
}
