import type { Intake } from '../../../domain/referral/intake-step.ts';
import type { TypedFact } from '../../../domain/referral/read-fact.ts';
import { type ReferralForm, stepsBeforeSending } from '../../../domain/referral/send-referral.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

/** What was typed into a draft, field by field and as it was typed: a mistake is kept too until it is put right. */
export interface TypedDraft {
  readonly route: string;
  readonly grounds: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
}

export const draftFields = { route: 'route', grounds: 'grounds' } as const;

/** The field of a fact that is asked for, by its key. */
export function factField(key: string): string {
  return `fact-${key}`;
}

/** The field for the day of a step that was taken before the sending. */
export function stepField(kind: string): string {
  return `step-${kind}`;
}

/** The form's two ways on: to look it through, or to leave it for later. */
export const wayOn = { name: 'way-on', check: 'check', later: 'later' } as const;

/** Reads what an intake asks for; nothing else that was posted is kept. */
export function readDraftForm(fields: TypedFields, { facts, notedAtStart }: Intake): TypedDraft {
  const asked = [...facts, ...notedAtStart];
  return {
    route: fields.text(draftFields.route),
    grounds: fields.text(draftFields.grounds),
    facts: Object.fromEntries(asked.map(({ key }) => [key, fields.text(factField(key))])),
    steps: Object.fromEntries(stepsBeforeSending.map((kind) => [kind, fields.text(stepField(kind))])),
  };
}

/** A draft nobody has typed anything into. */
export const emptyDraft: TypedDraft = { route: '', grounds: '', facts: {}, steps: {} };

/** What was kept of a draft, whatever of it is there. */
export function keptDraft(kept: unknown): TypedDraft {
  return { ...emptyDraft, ...(kept as Partial<TypedDraft>) };
}

/** The draft as the rule of sending reads it. */
export function asReferralForm({ route, grounds, facts, steps }: TypedDraft): ReferralForm {
  return {
    route,
    grounds,
    fact: (key) => typedFact(facts[key]),
    takenOn: (kind) => typedFact(steps[kind]),
  };
}

function typedFact(text = ''): TypedFact {
  return { text, date: parseTypedDate(text) };
}
