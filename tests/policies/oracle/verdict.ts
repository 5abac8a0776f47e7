import type { World, WorldViewer } from '../world/world.ts';
import { agreementsWith } from './agreements.ts';
import { isInvited } from './grants.ts';
import { isHandedOver, isNamedReaderOf } from './journal.ts';
import { linkOf } from './links.ts';
import { type Column, type MatrixCell, matrix } from './matrix.ts';
import { placementLinkOf } from './placement-links.ts';
import { isAround, isUndecided, relationsTo } from './relations.ts';
import { isReleased } from './released.ts';
import type { Row } from './row.ts';

const generalKinds = [
  'talk',
  'phone_call',
  'network_meeting',
  'dialogue_meeting',
  'group_course',
  'cafe',
  'upskilling',
  'other',
];

/** What a sharing calls the content of a column. */
export const contentOf: Partial<Record<Column, string>> = {
  note: 'shared_note',
  att: 'attendance',
  areas: 'absence_reason',
  elig: 'eligibility_fact',
  enrol: 'enrolment',
  estat: 'enrolment_status',
  creas: 'course_reason',
  plan: 'plan',
  wstr: 'work_strand',
  ostr: 'other_strands',
  agen: 'agenda',
  answ: 'answer',
  score: 'score',
  feed: 'feedback',
};

/** What the oracle says of one viewer, one row and one right: which relations are held, and which of them open it. */
export interface Verdict {
  readonly held: ReadonlySet<string>;
  readonly openedBy: readonly string[];
}

/**
 * Judges a right over a row. With `only`, just these relations may open it (an action may ask for more than the
 * matrix); a new row the viewer writes counts as their own.
 */
export function verdict(
  world: World,
  viewer: WorldViewer,
  column: Column,
  row: Row,
  right: 'read' | 'write',
  only?: readonly string[],
): Verdict {
  const held = relationsTo(world, viewer, row.place);
  const openedBy = [...held].filter((relation) => {
    const cell = matrix.get(relation)?.get(column);
    if (cell === undefined || !cell[right]) return false;
    return (
      (only === undefined || only.includes(relation)) &&
      ((right === 'write' && cell.writesFreely) || holds(relation, cell, world, viewer, column, row))
    );
  });
  return { held, openedBy };
}

function holds(
  relation: string,
  cell: MatrixCell,
  world: World,
  viewer: WorldViewer,
  column: Column,
  row: Row,
): boolean {
  switch (cell.condition) {
    case undefined:
      return true;
    case 'u':
      return row.referral === undefined || isUndecided(world, row.referral);
    case 'o':
      return row.own === viewer.account;
    case 'k':
      return generalKinds.includes(row.sessionKind ?? '');
    case 'c':
      return row.sessionKind === 'company_visit';
    case 'f':
      return isReleased(world, viewer, contentOf[column] ?? '', row.place.referral ?? '', relation);
    case 's':
      return row.audience === 'team_and_citizen';
    case 'h':
      return row.house === viewer.organisation;
    case 't':
      return row.isPromise === true;
    case 'i':
      return isInvited(world, viewer, row.session, (citizen) => isAround(world, viewer, citizen));
    case 'a':
      return agreementsWith(world, viewer).some(({ id }) => id === row.agreement);
    case 'l':
      if (viewer.part === 'company_by_link') return isLinked(world, viewer, row);
      return linkOf(world, viewer)?.form === row.form;
    case 'n':
      return row.entry !== undefined && isNamedReaderOf(world, viewer, row.entry);
    case 'j':
      return (
        row.own === viewer.account || (row.entry !== undefined && isHandedOver(world, viewer, row.entry))
      );
  }
}

/** A version the citizen has said yes to, what is said to one, or the link's own placement. */
function isLinked(world: World, viewer: WorldViewer, row: Row): boolean {
  const linked = placementLinkOf(world, viewer);
  return (
    linked !== undefined &&
    row.form !== undefined &&
    (linked.agreements.includes(row.form) || linked.link.placement_id === row.form)
  );
}
