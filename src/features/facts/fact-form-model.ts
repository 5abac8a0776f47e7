import type { CodeList } from '../../domain/code-list/code-list.ts';
import type { FactRefusals } from '../../domain/fact/record-fact.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { FactKind } from '../../domain/outcome/ledger-words.ts';
import type { ShownName } from '../people/index.ts';
import type { TypedFact } from './forms/fact-fields.ts';

/** What the form of one fact shows. */
export interface FactFormModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly kind: FactKind;
  readonly codes: CodeList;
  readonly today: PlainDate;
  readonly typed: TypedFact;
  readonly refusals: Partial<FactRefusals>;
  /** What the fact that is put right says; `undefined` for a new one. */
  readonly correcting: string | undefined;
  /** Somebody else put the same fact right first. */
  readonly conflict: boolean;
}
