import type { ActionName } from '../../../domain/access/action.ts';
import type { Scope } from '../../../domain/access/scope.ts';
import type { Id } from '../../../domain/kernel/ids.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import type { OperatorPart } from './viewer.ts';
import type { CitizenVisit, EmployeeVisit, LinkVisit, PersonalVisit, Visit } from './visit.ts';

/** What was typed, chosen or named, besides who asks. */
export interface Asked {
  /** The id of the record that the address names. */
  readonly target: Id<string>;
  /** Codes that stand in the address besides: a rule, a step. */
  readonly codes: Readonly<Record<string, string>>;
  readonly fields: TypedFields;
  /** Where the browser found us, as `https://house.example`: for an address that is to be opened elsewhere. */
  readonly origin: string;
  /** The filter behind the question mark: codes only, never a name or a number of a person. */
  readonly query: TypedFields;
}

type Method = 'get' | 'post';

interface Address {
  readonly method: Method;
  readonly address: string;
  /**
   * The address of the form, with the same names in it. What is sent after the sign-in has lapsed is kept for its writer
   * for an hour, and the form fills itself from it when it is asked for with `kept`.
   */
  readonly keptAt?: string;
}

/** Who a handler is written for; a visit by anybody else never reaches it. */
type Handled =
  | {
      readonly as: 'employee';
      readonly handle: (visit: EmployeeVisit, asked: Asked) => Promise<Reply>;
      /** Answers staff to whom the action is closed, where "no such page" would lose what they wrote. */
      readonly whenClosed?: (visit: EmployeeVisit, asked: Asked) => Promise<Reply>;
    }
  | { readonly as: 'citizen'; readonly handle: (visit: CitizenVisit, asked: Asked) => Promise<Reply> }
  | { readonly as: 'personal'; readonly handle: (visit: PersonalVisit, asked: Asked) => Promise<Reply> }
  | { readonly as: 'link'; readonly handle: (visit: LinkVisit, asked: Asked) => Promise<Reply> };

interface HandledForAll {
  readonly as?: undefined;
  readonly handle: (visit: Visit, asked: Asked) => Promise<Reply>;
}

/** An address that names a record: open to whoever the access table lets try the action on it. */
export type RecordRoute = Address & { readonly action: ActionName; readonly at: Scope } & (
    | Handled
    | HandledForAll
  );

/** An address of lists or definitions, about nobody: open to staff named for that part. */
type OperatorRoute = Address & {
  readonly as: OperatorPart;
  readonly handle: (visit: EmployeeVisit, asked: Asked) => Promise<Reply>;
};

/** An address that names no record: open to everyone acting as staff, or as themself, or in an operator's part. */
export type OwnRoute = Address & (Handled | OperatorRoute);

/** A route always says who may try it; there is no third kind. */
export type GuardedRoute = RecordRoute | OwnRoute;

export function isRecordRoute(route: GuardedRoute): route is RecordRoute {
  return 'action' in route;
}
