import type { PlainDate } from '../kernel/plain-date.ts';
import { rowOfPlace } from '../programme/access-rows-of.ts';
import type { ConsentQuestion, ProgrammeDefinition, Role } from '../programme/definition.ts';
import { type Course, type CourseDates, courseAt } from './course-at.ts';
import { type PhaseSpan, phaseSpans } from './phase-spans.ts';

/** Somebody on the team today, by the role they hold there. */
export interface Holder {
  readonly name: string;
  readonly role: string;
}

/** A yes that stands today, by the text it was given to. */
export interface StandingYes {
  readonly key: string;
  readonly version: number;
}

/** What going over to a newer version would change for one citizen. Everything is worked out, nothing is stored. */
export interface MoveEffects {
  readonly spans: { readonly before: readonly PhaseSpan[]; readonly after: readonly PhaseSpan[] };
  /** Where the course would stand today. */
  readonly standing: { readonly before: Course; readonly after: Course };
  /** Roles the newer version demands and nobody on the team holds, or too few. */
  readonly rolesWithoutHolder: readonly Role[];
  /** People whose role the newer version does not know, or knows with other rights: they stop the move. */
  readonly holdersWithoutRole: readonly Holder[];
  /** Questions whose words changed since this citizen said yes: the yes stands, and is asked again. */
  readonly consentsToAskAgain: readonly ConsentQuestion[];
  /** Questions this citizen has not been asked. */
  readonly consentsToAsk: readonly ConsentQuestion[];
  readonly documents: {
    readonly added: ProgrammeDefinition['closingDocuments'];
    readonly removed: ProgrammeDefinition['closingDocuments'];
  };
}

interface Around {
  readonly team: readonly Holder[];
  readonly yes: readonly StandingYes[];
}

/** Works out what a course would be like in a newer version. */
export function effectsOfMoving(
  enrolment: CourseDates,
  before: ProgrammeDefinition,
  after: ProgrammeDefinition,
  { team, yes }: Around,
  today: PlainDate,
): MoveEffects {
  const newest = (key: string): number =>
    Math.max(0, ...yes.filter((one) => one.key === key).map((one) => one.version));
  const knownBefore = new Set(before.consents.map(({ key }) => key));
  return {
    spans: {
      before: phaseSpans(before, enrolment.startsOn, enrolment.changes),
      after: phaseSpans(after, enrolment.startsOn, enrolment.changes),
    },
    standing: { before: courseAt(enrolment, before, today), after: courseAt(enrolment, after, today) },
    rolesWithoutHolder: after.roles.filter(
      ({ key, headCount }) => team.filter(({ role }) => role === key).length < headCount.atLeast,
    ),
    holdersWithoutRole: team.filter(({ role }) => !keepsItsRights(role, before, after)),
    consentsToAskAgain: after.consents.filter(
      ({ key, textVersion }) => newest(key) > 0 && newest(key) < textVersion,
    ),
    consentsToAsk: after.consents.filter(({ key }) => newest(key) === 0 && !knownBefore.has(key)),
    documents: {
      added: documentsOnlyIn(after, before),
      removed: documentsOnlyIn(before, after),
    },
  };
}

/** A place on a team holds the rights it was given with; a role with other rights would make it lie. */
function keepsItsRights(key: string, before: ProgrammeDefinition, after: ProgrammeDefinition): boolean {
  const [old, fresh] = [before, after].map(({ roles }) => roles.find((role) => role.key === key));
  if (fresh === undefined) return false;
  return (
    old === undefined || (rowOfPlace(old) === rowOfPlace(fresh) && old.coordinates === fresh.coordinates)
  );
}

function documentsOnlyIn(
  one: ProgrammeDefinition,
  other: ProgrammeDefinition,
): ProgrammeDefinition['closingDocuments'] {
  const isThere = (document: string): boolean =>
    other.closingDocuments.some((demanded) => demanded.document === document);
  return one.closingDocuments.filter(({ document }) => !isThere(document));
}
