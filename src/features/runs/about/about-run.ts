import type { EmploymentId, OrganisationId, RunId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import type { Funding } from '../../../domain/run/funding.ts';
import { holdsOn, type OpenPeriod } from '../../../domain/run/open-period.ts';
import type { Party } from '../../../domain/run/party.ts';
import type { Places } from '../../../domain/run/places.ts';
import type { RunBasics } from '../../../domain/run/run-basics.ts';
import type { RunContact } from '../../../domain/run/run-contact.ts';
import type { StaffHours } from '../../../domain/run/staff-hours.ts';
import type { TargetAgreement } from '../../../domain/run/target-agreement.ts';

/** A line of a run's description, with its id and the name of the organisation it is about. */
export type Line<Told> = Told & { readonly id: string; readonly organisationName: string };

/** Everything that is told of a run, as far as the viewer may see it: what is closed to them is empty. */
export interface AboutRun {
  readonly id: RunId;
  readonly basics: RunBasics;
  readonly versionId: string;
  readonly definition: ProgrammeDefinition;
  readonly parties: readonly Line<Party>[];
  readonly places: readonly Line<Places>[];
  readonly contact: Contact | undefined;
  readonly funding: readonly Line<Funding>[];
  readonly hours: readonly Line<StaffHours>[];
  readonly targets: readonly Line<TargetAgreement>[];
  readonly leaders: readonly string[];
  /** It was closed for good: its name, days and version stand, and nothing begins in it. */
  readonly isClosed: boolean;
  /** People at work with the parties today: any of them can be the contact. */
  readonly people: readonly PartyPerson[];
}

export interface Contact extends RunContact {
  readonly organisationName: string;
  /** The named employee works there no more. */
  readonly hasLeft: boolean;
}

export interface PartyPerson {
  readonly employment: EmploymentId;
  readonly organisation: OrganisationId;
  readonly name: string;
  readonly title: string;
  readonly phone: string | undefined;
}

/** The lines that hold today or will: what is over is history. */
export function notOver<Told extends { readonly period: OpenPeriod }>(
  lines: readonly Told[],
  today: PlainDate,
): readonly Told[] {
  return lines.filter(({ period }) => period.to === undefined || period.to >= today);
}

export function linesOn<Told extends { readonly period: OpenPeriod }>(
  lines: readonly Told[],
  today: PlainDate,
): readonly Told[] {
  return lines.filter(({ period }) => holdsOn(period, today));
}
