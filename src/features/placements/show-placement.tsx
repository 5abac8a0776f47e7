import { v7 as newId } from 'uuid';
import type { VitasRefusals } from '../../domain/placement-agreement/vitas.ts';
import { missing, page, type Reply } from '../../platform/http/reply.ts';
import type { Visit } from '../access/index.ts';
import { agreedLawNotice } from '../facts/index.ts';
import type { TypedVitas } from './note-vitas.ts';
import { PlacementPage, type PlacementPageModel } from './pages/placement-page.tsx';
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
    vitas: mayAgree && !now.takenBack ? await vitasOf(visit, enrolment, placement, came) : undefined,
    changed: came.changed ?? false,
    done: doneIn(came.done ?? ''),
  };
  const status = came.changed ? 409 : came.vitas === undefined ? 200 : 422;
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

function doneIn(code: string): PlacementPageModel['done'] {
  return Object.hasOwn(placementTexts.da.done, code) ? (code as PlacementPageModel['done']) : undefined;
}
