import { v7 as newId } from 'uuid';
import type { EvaluationRefusals } from '../../domain/placement-agreement/evaluation.ts';
import type { VitasRefusals } from '../../domain/placement-agreement/vitas.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import { formatTypedDate } from '../../platform/i18n/dates.ts';
import { formatNumber } from '../../platform/i18n/numbers.ts';
import type { Visit } from '../access/index.ts';
import { agreedLawNotice } from '../facts/index.ts';
import type { BeginModel, TypedBeginning } from './beginning/begin-section.tsx';
import { beginTexts } from './beginning/begin-texts.ts';
import { readBeginning } from './beginning/beginning-queries.ts';
import { canBeEvaluated } from './evaluating/can-be-evaluated.ts';
import { emptyEvaluation, type TypedEvaluation } from './evaluating/evaluation-form.ts';
import { readEvaluations } from './evaluating/evaluation-queries.ts';
import type { EvaluationsModel } from './evaluating/evaluations-section.tsx';
import { hasOpenLink } from './linking/link-repository.ts';
import type { TypedVitas } from './note-vitas.ts';
import { type Done, PlacementPage, type PlacementPageModel } from './pages/placement-page.tsx';
import { placementAddresses } from './placement-addresses.ts';
import { findPlacement, type Placement } from './placement-model.ts';
import { readPlacementCourse, readPlaceNumbers, readVitas } from './placement-queries.ts';
import { placementTexts } from './placement-texts.ts';
import { vitasText } from './vitas-text.ts';

/** What a press on the page of an agreement came to. */
interface Came {
  readonly done?: string;
  /** The version somebody read is no longer the one that stands. */
  readonly changed?: boolean;
  readonly vitas?: { readonly typed: TypedVitas; readonly refusals: Partial<VitasRefusals> };
  readonly begin?: { readonly typed: TypedBeginning; readonly refusals: BeginModel['refusals'] };
  readonly evaluation?: { readonly typed: TypedEvaluation; readonly refusals: Partial<EvaluationRefusals> };
}

/** The page of one agreement, for everybody who may read it. */
export async function placementPage(
  visit: Visit,
  enrolment: string,
  named: string | undefined,
  came: Came = {},
): Promise<Reply> {
  const course = await readPlacementCourse(visit, enrolment);
  const placement = await findPlacement(visit, enrolment, named);
  if (course === undefined || placement === undefined) return missing;
  const mayAgree = visit.may('placement.agree');
  const { now } = placement;
  const model: PlacementPageModel = {
    course,
    placement,
    mayAgree,
    lawNotice:
      mayAgree && !now.takenBack
        ? agreedLawNotice({ ...now, code: now.kindCode }, visit.today, visit.language)
        : undefined,
    begin: await beginOf(visit, enrolment, placement, mayAgree, came),
    evaluations: canBeEvaluated(placement, visit.today)
      ? await evaluationsOf(visit, enrolment, placement, mayAgree, came)
      : undefined,
    vitas: mayAgree && !now.takenBack ? await vitasOf(visit, enrolment, placement, came) : undefined,
    hasLink: mayAgree && (await hasOpenLink(visit, now.placement)),
    readsCheckIns: !now.takenBack && now.from <= visit.today && visit.may('check_in.read'),
    changed: came.changed ?? false,
    done: doneIn(came.done ?? ''),
  };
  const isRefused = (came.vitas ?? came.begin ?? came.evaluation) !== undefined;
  const status = came.changed ? 409 : isRefused ? 422 : 200;
  return page(() => <PlacementPage frame={visit} model={model} />, status);
}

async function vitasOf(visit: Visit, enrolment: string, { now }: Placement, { vitas }: Came) {
  return {
    action: placementAddresses.vitas(enrolment, now.placement),
    text: vitasText(now, await readPlaceNumbers(visit, now.workplace)),
    now: await readVitas(visit, now.placement),
    typed: vitas?.typed ?? { id: newId(), standing: '', reference: '' },
    refusals: vitas?.refusals ?? {},
  };
}

/** Whether it has begun; the form, once the first day has come, for whoever agrees on placements, and nothing for others. */
async function beginOf(
  visit: Visit,
  enrolment: string,
  { now }: Placement,
  mayAgree: boolean,
  { begin }: Came,
): Promise<BeginModel | undefined> {
  const begun = await readBeginning(visit, now.placement);
  const asks = mayAgree && (now.from <= visit.today || begin !== undefined);
  if (now.takenBack || (begun === undefined && !asks)) return undefined;
  const hours = begun?.hoursAWeek ?? now.hoursAWeek;
  const typed = begin?.typed ?? {
    id: newId(),
    fact: newId(),
    on: formatTypedDate(now.from),
    hours: formatNumber(hours, visit.language),
  };
  return {
    action: placementAddresses.one(enrolment, now.placement),
    begun,
    agreedHours: now.hoursAWeek,
    typed: mayAgree ? typed : undefined,
    refusals: begin?.refusals ?? {},
  };
}

async function evaluationsOf(
  visit: Visit,
  enrolment: string,
  { now }: Placement,
  mayTell: boolean,
  { evaluation }: Came,
): Promise<EvaluationsModel> {
  const said = await readEvaluations(visit, now.placement);
  const asksOwn = visit.viewer.as === 'citizen' && !said.some(({ party }) => party === 'citizen');
  return {
    said,
    action: placementAddresses.one(enrolment, now.placement),
    typed: asksOwn ? (evaluation?.typed ?? emptyEvaluation()) : undefined,
    refusals: evaluation?.refusals ?? {},
    mayTell,
  };
}

function doneIn(code: string): Done | undefined {
  const known = { ...placementTexts.da.done, ...beginTexts.da.done, evaluated: true };
  return Object.hasOwn(known, code) ? (code as Done) : undefined;
}
