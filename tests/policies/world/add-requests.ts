import type { Chance } from './chance.ts';
import type { Ground } from './ground.ts';
import type { World } from './world.ts';
import { notYet, now, over, sinceToday, untilToday } from './world-time.ts';

/** Citizens ask for their files, and owners of journals name somebody to read theirs for the answer. */
export function addRequests(world: World, ground: Ground, luck: Chance): void {
  for (const { authority_id, id: citizen_id } of world.citizen) {
    addCvLine(world, { authority_id, citizen_id }, luck.one(ground.citizenAccounts), luck);
    addWish(world, { authority_id, citizen_id }, luck.one(ground.citizenAccounts), luck);
    if (!luck.happens(0.7)) continue;
    const id = luck.id();
    const recorded_by = luck.one(ground.citizenAccounts);
    world.file_request.push({ authority_id, id, citizen_id, asked_on: '2026-11-10', recorded_by });
    for (const enrolment of world.enrolment.filter((row) => row.citizen_id === citizen_id))
      if (luck.happens(0.7)) nameReader(world, ground, enrolment, id, luck);
    for (const entry of world.journal_entry.filter((row) => row.citizen_id === citizen_id))
      if (luck.happens(0.8)) answer(world, entry, id, luck);
  }
}

function nameReader(
  world: World,
  ground: Ground,
  { id: enrolment_id, authority_id, citizen_id, run_id, referral_id }: World['enrolment'][number],
  file_request_id: string,
  luck: Chance,
): void {
  const reader = luck.one(ground.staff);
  const owners = world.journal_entry.filter((row) => row.enrolment_id === enrolment_id);
  world.journal_reader.push({
    authority_id,
    id: luck.id(),
    enrolment_id,
    citizen_id,
    run_id,
    referral_id,
    file_request_id,
    owner_organisation_id: luck.one(owners).owner_organisation_id,
    to_account_id: reader.account,
    to_organisation_id: reader.organisation ?? '',
    period: luck.one([now, now, now, sinceToday, over, untilToday, notYet]),
    recorded_by: luck.one(ground.staff).account,
  });
}

/** Some entry is answered by whoever wrote it. */
function answer(
  world: World,
  entry: World['journal_entry'][number],
  file_request_id: string,
  luck: Chance,
): void {
  const { authority_id, citizen_id, recorded_by, owner_organisation_id, written_on } = entry;
  const row = { authority_id, id: luck.id(), citizen_id, recorded_by };
  world.file_answer.push({
    ...row,
    file_request_id,
    passage_kind: 'journal_entry',
    shared_note_id: null,
    organisation_note_id: null,
    journal_entry_id: entry.id,
    worry_id: null,
    how: 'as_it_is',
    answered_on: '2026-11-12',
  });
  world.file_answer_words.push({
    authority_id,
    file_answer_id: row.id,
    citizen_id,
    written_on,
    note_account_id: recorded_by,
    note_organisation_id: owner_organisation_id,
    words: `answered ${row.id}`,
    legal_basis: null,
    recorded_by,
  });
}

/** A line of the citizen's own CV. */
function addCvLine(
  world: World,
  whose: { readonly authority_id: string; readonly citizen_id: string },
  recorded_by: string,
  luck: Chance,
): void {
  if (luck.happens(0.8))
    world.cv_line.push({
      ...whose,
      id: luck.id(),
      section: 'work',
      heading: 'Opdigtet linje',
      position: 1,
      taken_out: false,
      recorded_by,
    });
}

/** What the citizen wishes for at work. */
function addWish(
  world: World,
  whose: { readonly authority_id: string; readonly citizen_id: string },
  recorded_by: string,
  luck: Chance,
): void {
  if (luck.happens(0.8))
    world.work_wish.push({
      ...whose,
      id: luck.id(),
      version: 1,
      tasks: 'Opdigtede ord',
      changed_by: 'citizen',
      changed_on: '2026-04-01',
      recorded_by,
    });
}
