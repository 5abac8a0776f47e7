import { v7 as newId } from 'uuid';
import { parseId, type ReferralId } from '../../../domain/kernel/ids.ts';
import type { NewCitizenDraft } from '../../../domain/person/new-citizen.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** What was typed to send a referral; both ways of naming the citizen are kept, only the chosen one is judged. */
export interface SendDraft {
  /** The referral to be, named when its form was shown. */
  readonly referral: ReferralId;
  readonly who: 'known' | 'new' | undefined;
  readonly known: string;
  readonly newcomer: NewCitizenDraft;
  readonly run: string;
  readonly grounds: string;
}

/** The names of the form's fields, on the page and in what is posted. */
export const sendFields = {
  referral: 'referral',
  who: 'who',
  known: 'citizen',
  fullName: 'full-name',
  callName: 'call-name',
  cpr: 'cpr',
  run: 'run',
  grounds: 'grounds',
} as const;

export function readSendForm(fields: TypedFields): SendDraft {
  const typed = (field: keyof typeof sendFields): string => fields.text(sendFields[field]);
  const who = typed('who');
  return {
    referral: parseId<ReferralId>(typed('referral')) ?? (newId() as ReferralId),
    who: who === 'known' || who === 'new' ? who : undefined,
    known: typed('known'),
    newcomer: { fullName: typed('fullName'), callName: typed('callName'), cpr: typed('cpr') },
    run: typed('run'),
    grounds: typed('grounds'),
  };
}

/** The form before anything was typed. What there is only one of is chosen already. */
export function emptySendForm(choices: {
  citizens: readonly unknown[];
  runs: readonly { id: string }[];
}): SendDraft {
  return {
    referral: newId() as ReferralId,
    who: choices.citizens.length === 0 ? 'new' : undefined,
    known: '',
    newcomer: { fullName: '', callName: '', cpr: '' },
    run: choices.runs.length === 1 ? (choices.runs[0]?.id ?? '') : '',
    grounds: '',
  };
}
