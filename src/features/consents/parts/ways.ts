import type { SharingId } from '../../../domain/consent/sharing.ts';
import type { ConsentId } from '../../../domain/kernel/ids.ts';

/** Where the list leads for this reader; what is absent is not theirs to do. */
export interface Ways {
  /** The page of the list about one course, where receipts and papers are; absent before there is a course. */
  readonly course: string | undefined;
  /** The page that asks whether the citizen has really taken a yes back. */
  readonly withdraw?: ((consent: ConsentId) => string) | undefined;
  /** Where the citizen's own press goes. */
  readonly takeBack?: string | undefined;
  /** Where a consent that is not shared yet is shared by. */
  readonly share?: string | undefined;
  /** The page that asks whether a sharing by law is really to end before its last day. */
  readonly end?: ((sharing: SharingId) => string) | undefined;
}
