import type { PersonalPart } from '../../../domain/access/relation.ts';
import type {
  AccountId,
  CitizenId,
  EmploymentId,
  OrganisationId,
  RunId,
} from '../../../domain/kernel/ids.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';

/**
 * An account acting in one employment, in one personal part, or as the citizen it belongs to; chosen at sign-in,
 * shown on each page. Or a link: whoever was lent one form and nothing else.
 */
export type Viewer = EmployeeViewer | CitizenViewer | PersonalViewer | LinkViewer;

interface AnyViewer {
  readonly account: AccountId;
  readonly language: Language;
  readonly shownName: string;
  readonly demo: boolean;
}

export interface EmployeeViewer extends AnyViewer {
  readonly as: 'employee';
  readonly employment: EmploymentId;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly title: string;
  readonly isCaseworker: boolean;
  readonly leads: readonly RunId[];
  readonly sitsInIntake: boolean;
  /** Has a place on the team of some course today. */
  readonly sitsOnTeams: boolean;
  /** The house whose access log the viewer reviews. */
  readonly reviewsLogOf: OrganisationId | undefined;
  /** The authority whose caseload the viewer leads. */
  readonly leadsCaseloadOf: OrganisationId | undefined;
  /** The runs whose editions the viewer seals as the second person. */
  readonly approvesReportsOf: readonly RunId[];
  /** The house whose sealed editions the viewer reads. */
  readonly readsEditionsOf: OrganisationId | undefined;
  /** The house for which the viewer evaluates, under an agreement that holds. */
  readonly evaluatesFor: OrganisationId | undefined;
  /** The house whose cards about companies the viewer reads. */
  readonly readsCardsOf: OrganisationId | undefined;
  /** The runs that the viewer reads lists into. */
  readonly importsInto: readonly RunId[];
  /** The parts the viewer is named for today that open lists or definitions, and no person. */
  readonly operatorParts: readonly OperatorPart[];
}

/** Keeping the code lists; publishing definitions. */
export type OperatorPart = 'administrator' | 'programme_publisher';

export interface CitizenViewer extends AnyViewer {
  readonly as: 'citizen';
  /** The same person's records, one for each authority that keeps one. */
  readonly ownRecords: readonly CitizenId[];
}

/** A relative, a mentor, a doctor, a company's contact: somebody a citizen agreed to have around. */
export interface PersonalViewer extends AnyViewer {
  readonly as: 'personal';
  readonly part: PersonalPart;
  /** The citizens who agreed, today. */
  readonly around: readonly CitizenId[];
}

/** Whoever came by a link with its code, or was handed a screen in the room: the account is the link's own. */
export interface LinkViewer extends AnyViewer {
  readonly as: 'link';
  /** The one thing it opens: a questionnaire, or a workplace's agreement. */
  readonly opens: 'form' | 'agreement';
}
