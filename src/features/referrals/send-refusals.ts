import type { NewCitizenRefusals } from '../../domain/person/new-citizen.ts';
import type { SendRefusal } from '../../domain/referral/send-referral.ts';

/** Why a referral was not sent, by the field that needs another look. */
export interface SendRefusals {
  readonly who?: 'who-missing';
  readonly known?: 'citizen-missing' | 'on-the-way-already';
  readonly fullName?: NewCitizenRefusals['fullName'];
  readonly callName?: NewCitizenRefusals['callName'];
  readonly cpr?: NewCitizenRefusals['cpr'] | 'cpr-known';
  readonly run?: 'run-missing';
  readonly grounds?: SendRefusal;
}
