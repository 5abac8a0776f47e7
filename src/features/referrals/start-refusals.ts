import type { StartRefusal } from '../../domain/referral/start-referral.ts';
import type { BeyondPlacesRefusal } from '../../domain/referral/start-within-places.ts';
import type { TeamRefusals } from '../../domain/team/compose-team.ts';

/** Why a course was not begun, by the field that needs another look; `referral` where no field can help. */
export interface StartRefusals {
  readonly referral?: 'not-accepted' | 'not-handed-over';
  readonly beyond?: BeyondPlacesRefusal;
  readonly startsOn?: 'date-missing' | 'not-beside-host' | Exclude<StartRefusal, 'not-accepted'>;
  readonly roles?: Partial<TeamRefusals>;
}
