import type { Kysely } from 'kysely';
import type { Tables } from '../../../../database/row-types.ts';
import type { ActionName } from '../../../domain/access/action.ts';
import { buttons, type Held, isOpen } from '../../../domain/access/locks.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { KeyRing } from '../../../platform/keys/key-ring.ts';
import type { EventRecord } from './event-repository.ts';
import type { ShownPerson } from './read-log-repository.ts';
import type { Sight } from './sight.ts';
import type { CitizenViewer, EmployeeViewer, LinkViewer, PersonalViewer, Viewer } from './viewer.ts';

/**
 * One request by one viewer on one day: what a handler may use. All of its questions and changes happen in one
 * transaction, which row security has tied to the viewer.
 */
export interface Visit<SomeViewer extends Viewer = Viewer> {
  readonly viewer: SomeViewer;
  readonly today: PlainDate;
  readonly language: Language;
  /** The address asked for, without a query; forms post back to it. */
  readonly path: string;
  readonly tables: Kysely<Tables>;
  readonly keys: KeyRing;
  /** What the viewer holds to the record that the address names. */
  readonly held: ReadonlySet<Held>;
  /** What the page is made from: its open screen closes when some of it is no longer held. */
  readonly sight: Sight;
  /** Whether to show the way to an action on that record. */
  may(action: ActionName): boolean;
  /** Says that a person's record is shown; every such reading is logged. */
  shows(person: ShownPerson): void;
  /** Records what was done, in the same transaction. */
  record(event: EventRecord): Promise<void>;
}

export type EmployeeVisit = Visit<EmployeeViewer>;
export type CitizenVisit = Visit<CitizenViewer>;
export type PersonalVisit = Visit<PersonalViewer>;
export type LinkVisit = Visit<LinkViewer>;

export function mayButton(held: ReadonlySet<Held>): (action: ActionName) => boolean {
  return (action) => isOpen(buttons, action, held);
}
