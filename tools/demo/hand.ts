import type { PlainDate } from '../../src/domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../src/platform/i18n/dates.ts';
import type { Deed, Does } from '../lives/deed.ts';
import type { Known } from './known.ts';

/** A form as it is sent, or a page that is only looked at. */
export interface Sent {
  /** An address, or `on` for the one that the form before led to. */
  readonly path: string;
  /** Each field with its text, or its texts where it may be given several times; none where nothing is sent. */
  readonly fields: Readonly<Record<string, string | readonly string[]>> | undefined;
}

/** How one kind of deed is typed into the product's own forms. */
export type Hand<What extends Does['what']> = (
  does: Extract<Does, { what: What }>,
  deed: Deed,
  known: Known,
) => readonly Sent[];

export type Hands = { readonly [What in Does['what']]: Hand<What> };

/** A day as people type it. */
export function typed(day: PlainDate): string {
  return formatTypedDate(day);
}
