import { addConsent } from './add-consents.ts';
import type { Chance } from './chance.ts';
import type { Enrolled } from './course.ts';
import type { Ground } from './ground.ts';
import type { World, WorldViewer } from './world.ts';
import { isCurrent } from './world-time.ts';

/** An entry in somebody's own journal, now and then corrected, and now and then theirs apart from any employer. */
export function addJournal(world: World, enrolled: Enrolled, who: WorldViewer, luck: Chance): void {
  const id = luck.id();
  const entry = {
    ...enrolled,
    recorded_by: who.account,
    owner_organisation_id: who.organisation ?? '',
    owner_account_id: luck.happens(0.2) ? who.account : null,
    written_on: '2026-04-01',
    words: 'Opdigtede ord',
  };
  world.journal_entry.push({ ...entry, id, corrects: null, correction_reason: null });
  if (luck.happens(0.3))
    world.journal_entry.push({
      ...entry,
      id: luck.id(),
      corrects: id,
      correction_reason: 'Opdigtet grund',
    });
}

/**
 * Somebody hands her journal of the course on: mostly to a psychologist on the team, mostly on the client's yes to
 * that house; sometimes on a yes to another one, or on a yes to something else.
 */
export function addHandover(world: World, ground: Ground, enrolled: Enrolled, luck: Chance): void {
  const { enrolment_id: _, ...course } = enrolled;
  const authors = world.journal_entry.filter((row) => row.enrolment_id === enrolled.enrolment_id);
  const successors = psychologistsOn(world, enrolled);
  for (const from of luck.some(authors, 2)) {
    const to = luck.one([...successors, ...successors, ...successors, luck.one(ground.staff)]);
    const consent_id = addConsent(
      world,
      course,
      {
        content_kind: luck.happens(0.9) ? 'journal' : 'shared_note',
        to_organisation_id: luck.happens(0.85) ? (to.organisation ?? '') : luck.one(ground.authorities),
        to_relation: luck.happens(0.95) ? 'team_psychologist' : 'team_general',
        to_account_id: null,
      },
      luck,
    );
    world.journal_handover.push({
      ...enrolled,
      id: luck.id(),
      from_account_id: from.recorded_by,
      to_account_id: to.account,
      to_organisation_id: to.organisation ?? '',
      consent_id,
      handed_on: luck.one(['2026-05-01', '2026-05-01', '2026-11-18', '2026-12-01']),
    });
  }
}

type Successor = Pick<WorldViewer, 'account' | 'organisation'>;

function psychologistsOn(world: World, { enrolment_id }: Enrolled): Successor[] {
  return world.team_member
    .filter((row) => row.enrolment_id === enrolment_id && row.access_row === 'team_psychologist')
    .filter(({ period }) => isCurrent(period))
    .map(({ account_id, organisation_id }) => ({ account: account_id, organisation: organisation_id }));
}
