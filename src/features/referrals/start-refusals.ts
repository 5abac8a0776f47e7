import type { StartRefusal } from '../../domain/referral/start-referral.ts';
import type { TeamRefusals } from '../../domain/team/compose-team.ts';

/** Why a course was not begun, by the field that needs another look; `referral` where no field can help. */
export interface StartRefusals {
  readonly referral?: 'not-accepted';
  readonly startsOn?: 'date-missing' | Exclude<StartRefusal, 'not-accepted'>;
  readonly roles?: Partial<TeamRefusals>;
}
