import { v7 as newId } from 'uuid';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { NewCitizenDraft } from '../../../domain/person/new-citizen.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';

/** What was typed to begin a referral; both ways of naming the citizen are kept, only the chosen one is judged. */
export interface BeginDraft {
  /** The draft to be, and the referral after it: named when its form was shown. */
  readonly draft: string;
  readonly who: 'known' | 'new' | undefined;
  readonly known: string;
  readonly newcomer: NewCitizenDraft;
  readonly run: string;
}

/** The names of the form's fields, on the page and in what is posted. */
export const beginFields = {
  draft: 'draft',
  who: 'who',
  known: 'citizen',
  fullName: 'full-name',
  callName: 'call-name',
  cpr: 'cpr',
  run: 'run',
} as const;

export function readBeginForm(fields: TypedFields): BeginDraft {
  const typed = (field: keyof typeof beginFields): string => fields.text(beginFields[field]);
  const who = typed('who');
  return {
    draft: parseId(typed('draft')) ?? newId(),
    who: who === 'known' || who === 'new' ? who : undefined,
    known: typed('known'),
    newcomer: { fullName: typed('fullName'), callName: typed('callName'), cpr: typed('cpr') },
    run: typed('run'),
  };
}

/** The form before anything was typed. What there is only one of is chosen already. */
export function emptyBeginForm(choices: {
  citizens: readonly unknown[];
  runs: readonly { id: string }[];
}): BeginDraft {
  return {
    draft: newId(),
    who: choices.citizens.length === 0 ? 'new' : undefined,
    known: '',
    newcomer: { fullName: '', callName: '', cpr: '' },
    run: choices.runs.length === 1 ? (choices.runs[0]?.id ?? '') : '',
  };
}
