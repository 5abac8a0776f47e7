import type { World, WorldViewer } from '../world/world.ts';
import { isCurrent, worldDay } from '../world/world-time.ts';
import { readsJournalsOf } from './relations.ts';

type Entry = World['journal_entry'][number];

/** Whether an entry was handed over to the viewer, on the client's yes to them, valid today. */
export function isHandedOver(world: World, viewer: WorldViewer, entry: Entry): boolean {
  return world.journal_handover.some(
    (row) =>
      row.enrolment_id === entry.enrolment_id &&
      row.from_account_id === entry.recorded_by &&
      row.to_account_id === viewer.account &&
      row.to_organisation_id === viewer.organisation &&
      row.handed_on <= worldDay &&
      saidYesTo(world, row.consent_id, viewer),
  );
}

/** A yes to passing the journal on, to the psychologist of this very house. */
function saidYesTo(world: World, consent_id: string, viewer: WorldViewer): boolean {
  const consent = world.consent.find(({ id }) => id === consent_id);
  return (
    consent !== undefined &&
    consent.content_kind === 'journal' &&
    consent.to_organisation_id === viewer.organisation &&
    consent.to_relation === 'team_psychologist' &&
    isCurrent(consent.period) &&
    !world.consent_withdrawal.some((row) => row.consent_id === consent_id)
  );
}

/**
 * Whether an entry is opened to the viewer as the reader whom its owner named. What a psychologist owns herself no
 * house can name a reader for.
 */
export function isNamedReaderOf(world: World, viewer: WorldViewer, entry: Entry): boolean {
  return readsJournalsOf(world, viewer).some(
    (row) =>
      row.enrolment_id === entry.enrolment_id &&
      row.owner_organisation_id === entry.owner_organisation_id &&
      (entry.owner_account_id ?? null) === null,
  );
}
