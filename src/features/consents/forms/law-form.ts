import { v7 as newId } from 'uuid';
import { parseContent } from '../../../domain/consent/consent-content.ts';
import type { LawDraft } from '../../../domain/consent/share-by-law.ts';
import type { SharingId } from '../../../domain/consent/sharing.ts';
import { parseId } from '../../../domain/kernel/ids.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { RecordChoices } from '../record-choices.ts';

/** What was typed to share without a yes. */
export interface TypedLaw {
  /** The sharing to be, named when its form was shown. */
  readonly id: SharingId;
  readonly contents: readonly string[];
  readonly recipient: string;
  /** Code of the rule, in the list of rules. */
  readonly rule: string;
  readonly reason: string;
  readonly until: string;
}

export const lawFields = {
  id: 'sharing',
  contents: 'contents',
  recipient: 'recipient',
  rule: 'rule',
  reason: 'reason',
  until: 'until',
} as const;

/** Reads the form; one that was never filled in is the empty one. */
export function readLawForm(fields: TypedFields): TypedLaw {
  return {
    id: parseId<SharingId>(fields.text(lawFields.id)) ?? (newId() as SharingId),
    contents: fields.all(lawFields.contents).flatMap((kinds) => kinds.split(' ')),
    recipient: fields.text(lawFields.recipient),
    rule: fields.text(lawFields.rule),
    reason: fields.text(lawFields.reason),
    until: fields.text(lawFields.until),
  };
}

/** What was typed, carried along unseen from page to page. */
export function hiddenLaw({ contents, ...texts }: TypedLaw): Record<string, string> {
  const fields = Object.entries(texts).map(([name, value]) => [lawFields[name as keyof typeof texts], value]);
  return { ...Object.fromEntries(fields), [lawFields.contents]: contents.join(' ') };
}

/** What was typed as the rule judges it. The rule is kept as the list writes it today. */
export function lawDraftOf(typed: TypedLaw, choices: RecordChoices): LawDraft {
  return {
    contents: typed.contents.flatMap((kind) => parseContent(kind) ?? []),
    recipient: choices.recipients.find(({ key }) => key === typed.recipient)?.recipient,
    rule: choices.rules.find(({ code }) => code === typed.rule)?.legalReference,
    reason: typed.reason,
    until: parseTypedDate(typed.until),
  };
}
