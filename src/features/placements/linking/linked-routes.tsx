import { v7 as newId } from 'uuid';
import { freeText } from '../../../domain/kernel/free-text.ts';
import { refusedName } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import { checkEvaluation } from '../../../domain/placement-agreement/evaluation.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, LinkVisit } from '../../access/index.ts';
import { leaveLink } from '../../answering/index.ts';
import { emptyEvaluation, typedEvaluation } from '../evaluating/evaluation-form.ts';
import { sayEvaluation } from '../evaluating/say-evaluation.ts';
import { readPlacements, type WordedVersion } from '../placement-model.ts';
import { addYesByLink } from './link-repository.ts';
import { type LinkedModel, LinkedPage } from './linked-page.tsx';
import { type LinkedPlacement, readLinkedPlacement } from './linked-placement-queries.ts';

/** The one page of a workplace that came by a link. */
export const linkedRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/agreement', as: 'link', handle: show },
  { method: 'post', address: '/agreement/yes', as: 'link', handle: sayYes },
  { method: 'post', address: '/agreement/evaluation', as: 'link', handle: evaluate },
  { method: 'post', address: '/agreement/close', as: 'link', handle: close },
];

async function show(visit: LinkVisit): Promise<Reply> {
  const linked = await readLinkedPlacement(visit);
  return linked === undefined ? missing : showPage(visit, linked);
}

/** Says yes for the workplace to the version that was read; pressing twice is one yes. */
async function sayYes(visit: LinkVisit, { fields }: Asked): Promise<Reply> {
  const linked = await readLinkedPlacement(visit);
  if (linked === undefined) return missing;
  const { agreement, authority } = linked;
  if (agreement === undefined || fields.text('version') !== agreement)
    return showPage(visit, linked, { changed: true });
  if (linked.isAccepted) return redirect('/agreement');
  const typed = fields.text('name');
  const name = freeText(typed)?.replaceAll(/\s+/g, ' ');
  const refusal = refusedName(name);
  if (name === undefined || refusal !== undefined) return showPage(visit, linked, { typed, refusal });
  const id = newId();
  if (await addYesByLink(visit, agreement, id, name))
    await visit.record({
      action: 'placement_reply.give_by_link',
      subject: { kind: 'placement_acceptance', id },
      authority,
      payload: { agreement },
    });
  return redirect('/agreement');
}

/** Says for the workplace how it went, once its first day has come. */
async function evaluate(visit: LinkVisit, { fields }: Asked): Promise<Reply> {
  const linked = await readLinkedPlacement(visit);
  const version = linked && (await versionOf(visit, linked));
  if (linked === undefined || version === undefined || version.from > visit.today) return missing;
  const typed = typedEvaluation(fields);
  const byName = freeText(fields.text('name'))?.replaceAll(/\s+/g, ' ');
  const checked = checkEvaluation(typed);
  const refusal = refusedName(byName);
  if (!checked.ok || byName === undefined || refusal !== undefined) {
    const refusals = checked.ok ? {} : checked.refusals;
    const evaluation = { typed, refusals, name: fields.text('name'), nameRefusal: refusal };
    return showPage(visit, linked, { evaluation });
  }
  const said = { ...checked.value, party: 'employer', way: 'link', byName, reason: undefined } as const;
  const where = { authority: linked.authority, agreement: version.id };
  await sayEvaluation(visit, 'placement_reply.give_by_link', where, typed.id, { ...said, on: visit.today });
  return redirect('/agreement');
}

async function close(visit: LinkVisit): Promise<Reply> {
  await leaveLink(visit);
  return redirect('/company-link');
}

async function showPage(
  visit: LinkVisit,
  linked: LinkedPlacement,
  trouble: Partial<Pick<LinkedModel, 'typed' | 'refusal' | 'changed' | 'evaluation'>> = {},
): Promise<Reply> {
  const { typed = '', refusal, changed = false } = trouble;
  const fresh = { typed: emptyEvaluation(), refusals: {}, name: '', nameRefusal: undefined };
  const version = await versionOf(visit, linked);
  const asks = version !== undefined && version.from <= visit.today && !linked.isEvaluated;
  const evaluation = asks ? (trouble.evaluation ?? fresh) : undefined;
  const model = { linked, version, typed, refusal, changed, evaluation };
  const isRefused = refusal !== undefined || trouble.evaluation !== undefined;
  const status = changed ? 409 : isRefused ? 422 : 200;
  return page(() => <LinkedPage frame={visit} model={model} />, status);
}

/** The words of the version the citizen said yes to: row security shows no other. */
async function versionOf(
  visit: LinkVisit,
  { enrolment, agreement }: LinkedPlacement,
): Promise<WordedVersion | undefined> {
  const placements = await readPlacements(visit, enrolment);
  return placements.flatMap(({ now, before }) => [now, ...before]).find(({ id }) => id === agreement);
}
