import type { CodeId } from '../code-list/code-list.ts';
import type { Id } from '../kernel/ids.ts';

export type CompanyId = Id<'company'>;
export type WorkplaceId = Id<'workplace'>;

/** A school or a place of education is a partner like a company. */
export const workplaceKinds = ['company', 'school'] as const;

export type WorkplaceKind = (typeof workplaceKinds)[number];

/** What the register says of a place where people work or learn. */
export interface Workplace {
  readonly kind: WorkplaceKind;
  readonly name: string;
  readonly cvr: string | undefined;
  readonly pNumber: string | undefined;
  readonly industry: CodeId | undefined;
  readonly street: string | undefined;
  readonly postalCode: string | undefined;
  readonly town: string | undefined;
}
