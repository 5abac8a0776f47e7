import { v7 as newId } from 'uuid';
import { checkCheckIn } from '../../../domain/check-in/check-in.ts';
import { freeText } from '../../../domain/kernel/free-text.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import { addDays, type PlainDate } from '../../../domain/kernel/plain-date.ts';
import { checkPartAnswer } from '../../../domain/minutes/minutes.ts';
import { refusedName } from '../../../domain/placement-agreement/check-told-acceptance.ts';
import { checkEvaluation } from '../../../domain/placement-agreement/evaluation.ts';
import { missing, page, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Asked, GuardedRoute, LinkVisit } from '../../access/index.ts';
import { leaveLink } from '../../answering/index.ts';
import { checkInDraft, emptyCheckIn, typedCheckIn } from '../checking-in/check-in-form.ts';
import { readToldByLink } from '../checking-in/check-in-queries.ts';
import type { LinkedCheckIn } from '../checking-in/linked-check-in.tsx';
import { tellCheckInByLink } from '../checking-in/tell-check-in.ts';
import { emptyEvaluation, typedEvaluation } from '../evaluating/evaluation-form.ts';
import { sayEvaluation } from '../evaluating/say-evaluation.ts';
import { readLinkedParts } from '../minutes/minutes-queries.ts';
import { answerPartByLink } from '../minutes/write-minutes.ts';
import { readPlacements, type WordedVersion } from '../placement-model.ts';
import { addYesByLink } from './link-repository.ts';
import { type LinkedModel, LinkedPage } from './linked-page.tsx';
import { type LinkedPlacement, readLinkedPlacement } from './linked-placement-queries.ts';

/** The one page of a workplace that came by a link. */
export const linkedRoutes: readonly GuardedRoute[] = [
  { method: 'get', address: '/agreement', as: 'link', handle: show },
  { method: 'post', address: '/agreement/yes', as: 'link', handle: sayYes },
  { method: 'post', address: '/agreement/evaluation', as: 'link', handle: evaluate },
  { method: 'post', address: '/agreement/check-in', as: 'link', handle: checkIn },
  { method: 'post', address: '/agreement/minutes', as: 'link', handle: answerMinutes },
  { method: 'post', address: '/agreement/close', as: 'link', handle: close },
];

async function show(visit: LinkVisit, { query }: Asked): Promise<Reply> {
  const linked = await readLinkedPlacement(visit);
  return linked === undefined ? missing : showPage(visit, linked, { hasTold: query.text('done') === 'told' });
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
  const version = linked && (await versionsOf(visit, linked)).find(({ id }) => id === linked.agreement);
  if (linked === undefined || version === undefined || version.from > visit.today) return missing;
  const typed = typedEvaluation(fields);
  const byName = freeText(fields.text('name'))?.replaceAll(/\s+/g, ' ');
  const checked = checkEvaluation(typed);
  const refusal = refusedName(byName);
  if (!checked.ok || byName === undefined || refusal !== undefined) {
    const refusals = checked.ok ? {} : checked.refusals;
    const evaluation = { typed, refusals, name: fields.text('name'), nameRefusal: refusal, isFolded: false };
    return showPage(visit, linked, { evaluation });
  }
  const said = { ...checked.value, party: 'employer', way: 'link', byName, reason: undefined } as const;
  const where = { authority: linked.authority, agreement: version.id };
  await sayEvaluation(visit, 'placement_reply.give_by_link', where, typed.id, { ...said, on: visit.today });
  return redirect('/agreement');
}

/** Tells for the workplace how it is going, once it has begun and while somebody hears it. */
async function checkIn(visit: LinkVisit, { fields }: Asked): Promise<Reply> {
  const linked = await readLinkedPlacement(visit);
  if (linked === undefined || !hasBegun(await versionsOf(visit, linked), visit.today)) return missing;
  if (!linked.isHeard) return showPage(visit, linked);
  const typed = typedCheckIn(fields);
  const byName = freeText(fields.text('name'))?.replaceAll(/\s+/g, ' ');
  const checked = checkCheckIn(checkInDraft(typed));
  const nameRefusal = refusedName(byName);
  if (!checked.ok || byName === undefined || nameRefusal !== undefined) {
    const refusals = checked.ok ? {} : checked.refusals;
    return showPage(visit, linked, { checkIn: { typed, refusals, name: fields.text('name'), nameRefusal } });
  }
  await tellCheckInByLink(visit, linked, typed.id, checked.value, byName);
  return redirect('/agreement?done=told');
}

/** Approves for the workplace its part of minutes, or asks for something to be put right. */
async function answerMinutes(visit: LinkVisit, { fields }: Asked): Promise<Reply> {
  const linked = await readLinkedPlacement(visit);
  const parts = linked === undefined ? [] : await readLinkedParts(visit, linked.enrolment);
  const part = parts.find(({ id }) => id === parseId(fields.text('part')));
  if (linked === undefined || part === undefined) return missing;
  const [words, name] = [fields.text('words'), fields.text('name')];
  const byName = freeText(name)?.replaceAll(/\s+/g, ' ');
  const checked = checkPartAnswer(fields.text('says'), words);
  const nameRefusal = refusedName(byName);
  if (!checked.ok || byName === undefined || nameRefusal !== undefined) {
    const refusals = checked.ok ? {} : checked.refusals;
    return showPage(visit, linked, {
      refusedAnswer: { part: part.id, words, name, refusals, nameRefusal },
    });
  }
  await answerPartByLink(visit, linked.authority, part.id, checked.value, byName);
  return redirect('/agreement');
}

async function close(visit: LinkVisit): Promise<Reply> {
  await leaveLink(visit);
  return redirect('/company-link');
}

interface Came {
  readonly typed?: string;
  readonly refusal?: LinkedModel['refusal'];
  readonly changed?: boolean;
  readonly evaluation?: LinkedModel['evaluation'];
  readonly checkIn?: Omit<LinkedCheckIn, 'isHeard' | 'told'>;
  readonly hasTold?: boolean;
  readonly refusedAnswer?: LinkedModel['refusedAnswer'];
}

async function showPage(visit: LinkVisit, linked: LinkedPlacement, came: Came = {}): Promise<Reply> {
  const { typed = '', refusal, changed = false, hasTold = false } = came;
  const versions = await versionsOf(visit, linked);
  const version = versions.find(({ id }) => id === linked.agreement);
  const asks = version !== undefined && version.from <= visit.today && !linked.isEvaluated;
  const unsaid = { refusals: {}, name: '', nameRefusal: undefined };
  const evaluation = asks
    ? (came.evaluation ?? {
        typed: emptyEvaluation(),
        isFolded: visit.today < addDays(version.to, -14),
        ...unsaid,
      })
    : undefined;
  const checkIn = hasBegun(versions, visit.today)
    ? {
        isHeard: linked.isHeard,
        told: await readToldByLink(visit),
        ...(came.checkIn ?? { typed: emptyCheckIn(), ...unsaid }),
      }
    : undefined;
  const minutes = await readLinkedParts(visit, linked.enrolment);
  const { refusedAnswer } = came;
  const model = {
    ...{ linked, version, typed, refusal, changed, evaluation, checkIn, hasTold },
    ...{ minutes, refusedAnswer },
  };
  const isRefused = (refusal ?? came.evaluation ?? came.checkIn ?? refusedAnswer) !== undefined;
  const status = changed ? 409 : isRefused ? 422 : 200;
  return page(() => <LinkedPage frame={visit} model={model} />, status);
}

/** The versions the citizen has said yes to: row security shows no other. */
async function versionsOf(
  visit: LinkVisit,
  { enrolment }: LinkedPlacement,
): Promise<readonly WordedVersion[]> {
  const placements = await readPlacements(visit, enrolment);
  return placements.flatMap(({ now, before }) => [now, ...before]);
}

/** Whether the first day of what was agreed has come. */
function hasBegun(versions: readonly WordedVersion[], today: PlainDate): boolean {
  return versions.some(({ from }) => from <= today);
}
