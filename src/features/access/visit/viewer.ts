import type {
  AccountId,
  CitizenId,
  EmploymentId,
  OrganisationId,
  RunId,
} from '../../../domain/kernel/ids.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';

/** An account acting in one employment, or as the citizen it belongs to; chosen at sign-in, shown on each page. */
export type Viewer = EmployeeViewer | CitizenViewer;

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
}

export interface CitizenViewer extends AnyViewer {
  readonly as: 'citizen';
  /** The same person's records, one for each authority that keeps one. */
  readonly ownRecords: readonly CitizenId[];
}
