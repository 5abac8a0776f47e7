import { randomInt } from 'node:crypto';
import { planSample } from '../../domain/access-log/plan-sample.ts';
import { reviewDue } from '../../domain/access-log/review-due.ts';
import { parseId } from '../../domain/kernel/ids.ts';
import { missing, page, type Reply, redirect } from '../../platform/http/reply.ts';
import type { Asked, EmployeeVisit, GuardedRoute } from '../access/index.ts';
import { drawSample } from './commands/draw-sample.ts';
import { judgeSample } from './commands/judge-sample.ts';
import { signOffSample } from './commands/sign-off-sample.ts';
import { judgementsIn, readJudgements } from './forms/judgement-form.ts';
import { draftOf, emptySampleForm, readSampleForm } from './forms/sample-form.ts';
import { findReview, readReviewItems, readReviewPast, readReviews } from './log-review-queries.ts';
import { DrawPage } from './pages/draw-page.tsx';
import { OverviewPage } from './pages/overview-page.tsx';
import { SamplePage } from './pages/sample-page.tsx';
import { SignOffPage } from './pages/sign-off-page.tsx';
import { SummaryPage } from './pages/summary-page.tsx';
import { receiptOf } from './review-receipt.ts';

const base = '/authorities/:authority/log-reviews';
const at = { at: 'authority', as: 'employee' } as const;

export const logReviewRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: base, action: 'log_review.read', ...at, handle: showOverview },
  { method: 'post', address: base, action: 'log_review.draw', ...at, handle: draw },
  { method: 'get', address: `${base}/new`, action: 'log_review.draw', ...at, handle: showForm },
  { method: 'get', address: `${base}/:review`, action: 'log_review.read', ...at, handle: showSample },
  { method: 'post', address: `${base}/:review`, action: 'log_review.judge', ...at, handle: judge },
  {
    method: 'get',
    address: `${base}/:review/sign-off`,
    action: 'log_review.sign_off',
    ...at,
    handle: showSigning,
  },
  { method: 'post', address: `${base}/:review/sign-off`, action: 'log_review.sign_off', ...at, handle: sign },
  {
    method: 'get',
    address: `${base}/:review/summary`,
    action: 'log_review.read',
    ...at,
    handle: showSummary,
  },
];

function baseOf(authority: string): string {
  return `/authorities/${authority}/log-reviews`;
}

async function showOverview(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const reviews = await readReviews(visit, target);
  const due = reviewDue(await readReviewPast(visit, target), visit.today);
  return page(() => <OverviewPage frame={visit} reviews={reviews} due={due} />);
}

async function showForm(visit: EmployeeVisit, { target }: Asked): Promise<Reply> {
  const form = emptySampleForm(visit.today);
  return page(() => <DrawPage frame={visit} base={baseOf(target)} form={form} />);
}

/** The seed is made here and nowhere else: nobody chooses what chance begins with. */
async function draw(visit: EmployeeVisit, { target, fields }: Asked): Promise<Reply> {
  const form = readSampleForm(fields);
  const planned = planSample(draftOf(form), visit.today);
  const again = (refusals: Parameters<typeof DrawPage>[0]['refusals']) =>
    page(() => <DrawPage frame={visit} base={baseOf(target)} form={form} refusals={refusals} />, 422);
  if (!planned.ok) return again(planned.refusals);
  const order = { authority: target, id: form.id, plan: planned.value, seed: randomInt(2 ** 31) };
  const drawn = await drawSample(visit, order);
  return drawn.ok ? redirect(`${baseOf(target)}/${drawn.value}?done=drawn`) : again({ to: drawn.refusal });
}

/** The sample that an address names, with its rows. */
async function readSample(visit: EmployeeVisit, { target, codes }: Asked) {
  const named = parseId(codes['review']);
  const review = named && (await findReview(visit, target, named));
  return review && { review, items: await readReviewItems(visit, target, review.id) };
}

async function showSample(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const sample = await readSample(visit, asked);
  if (sample === undefined) return missing;
  const drafts = judgementsIn(sample.items);
  const receipt = receiptOf(asked.query.text('done'), sample.review, visit.language);
  return page(() => (
    <SamplePage frame={visit} base={baseOf(asked.target)} sample={{ ...sample, drafts }} receipt={receipt} />
  ));
}

async function judge(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const sample = await readSample(visit, asked);
  if (sample === undefined) return missing;
  const base = baseOf(asked.target);
  const drafts = readJudgements(asked.fields, sample.items);
  const judged = await judgeSample(visit, asked.target, sample, drafts);
  if (judged.ok) return redirect(`${base}/${sample.review.id}?done=saved`);
  if (judged.refusal === 'already-signed-off') {
    return page(
      () => <SignOffPage frame={visit} base={base} sample={sample} refusal={judged.refusal} />,
      409,
    );
  }
  return page(
    () => <SamplePage frame={visit} base={base} sample={{ ...sample, drafts }} refusals={judged.rows} />,
    422,
  );
}

async function showSigning(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const sample = await readSample(visit, asked);
  if (sample === undefined) return missing;
  const base = baseOf(asked.target);
  if (sample.review.signedOffOn !== null) return redirect(`${base}/${sample.review.id}`);
  const refusal = sample.review.open > 0 ? 'not-all-judged' : undefined;
  return page(() => <SignOffPage frame={visit} base={base} sample={sample} refusal={refusal} />);
}

async function sign(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const sample = await readSample(visit, asked);
  if (sample === undefined) return missing;
  const base = baseOf(asked.target);
  const signed = await signOffSample(visit, asked.target, sample.review);
  if (signed.ok || signed.refusal === 'already-signed-off') {
    return redirect(`${base}/${sample.review.id}?done=signed`);
  }
  return page(() => <SignOffPage frame={visit} base={base} sample={sample} refusal={signed.refusal} />, 422);
}

async function showSummary(visit: EmployeeVisit, asked: Asked): Promise<Reply> {
  const sample = await readSample(visit, asked);
  if (sample === undefined) return missing;
  const house = visit.viewer.organisationName;
  return page(() => <SummaryPage frame={visit} base={baseOf(asked.target)} house={house} sample={sample} />);
}
