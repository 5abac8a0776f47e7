import type { NewCitizenRefusals } from '../../domain/person/new-citizen.ts';

/** Why a referral was not begun, by the field that needs another look. */
export interface BeginRefusals {
  readonly who?: 'who-missing';
  readonly known?: 'citizen-missing' | 'on-the-way-already' | 'yours-already';
  readonly fullName?: NewCitizenRefusals['fullName'];
  readonly callName?: NewCitizenRefusals['callName'];
  readonly cpr?: NewCitizenRefusals['cpr'] | 'cpr-known';
  readonly run?: 'run-missing';
}
