import type { Circle } from '../../domain/fact/fact-form.ts';
import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import type { ShownName } from '../people/index.ts';
import type { FactWordings } from './fact-wordings.ts';
import type { LastingPart } from './lasting/read-lasting.ts';
import type { Ledger } from './ledger-entry.ts';
import type { LedgerDone } from './ledger-texts.ts';

/** What the page of a citizen's facts shows one viewer. */
export interface LedgerModel {
  readonly citizen: string;
  readonly callName: ShownName;
  readonly today: PlainDate;
  readonly ledger: Ledger;
  readonly wordings: FactWordings;
  /** How long jobs have lasted, where the viewer sees all of the work. */
  readonly lasting: readonly LastingPart[];
  /** The circles the viewer reads, and those they write in. */
  readonly mayRead: readonly Circle[];
  readonly mayRecord: readonly Circle[];
  readonly done: LedgerDone | undefined;
}
