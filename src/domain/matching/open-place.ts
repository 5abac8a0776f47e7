import type { PlainDate } from '../kernel/plain-date.ts';
import type { TradeArea } from '../work-wish/trade-areas.ts';
import type { WorkNeed } from '../work-wish/work-wish.ts';

/** A place somebody might work at, as far as it is known. What nobody has told is `undefined`, or an empty list. */
export interface OpenPlace {
  readonly id: string;
  readonly company: string;
  /** What kind of work, as the code list writes it. */
  readonly kind: string | undefined;
  /** What its industry means in everyday words; none where no industry is known. */
  readonly trades: readonly TradeArea[];
  readonly postalCode: string | undefined;
  readonly town: string | undefined;
  /** Hours a week there are at the most. */
  readonly hoursAtMost: number | undefined;
  /** When it holds; without days nobody has said. */
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** What the company has said it can give, and what it cannot. */
  readonly gives: readonly WorkNeed[];
  readonly cannotGive: readonly WorkNeed[];
}
