import { v7 as newId } from 'uuid';
import { type WayOfGiving, waysOfGiving, writtenDown } from '../../../domain/consent/consent.ts';
import { parseContent } from '../../../domain/consent/consent-content.ts';
import type { ConsentDraft } from '../../../domain/consent/record-consent.ts';
import { type ConsentId, parseId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ConsentQuestion } from '../../../domain/programme/definition.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { formatTypedDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';
import type { RecordChoices } from '../record-choices.ts';

/** What was typed to write down a yes; everything is kept as typed until it can stand. */
export interface TypedConsent {
  /** The consent to be, named when its form was shown. */
  readonly id: ConsentId;
  readonly contents: readonly string[];
  readonly recipient: string;
  readonly from: string;
  readonly purpose: string;
  readonly givenOn: string;
  readonly until: string;
  readonly howGiven: WayOfGiving | undefined;
  readonly witness: string;
  readonly onBehalfReason: string;
  readonly words: string;
  readonly toldConsequences: string;
  /** Key of the programme's question it answers; empty for words of its own. */
  readonly question: string;
}

/** The names of the form's fields, on the page and in what is posted. */
export const consentFields = {
  id: 'consent',
  contents: 'contents',
  recipient: 'recipient',
  from: 'from',
  purpose: 'purpose',
  givenOn: 'given-on',
  until: 'until',
  howGiven: 'how-given',
  witness: 'witness',
  onBehalfReason: 'on-behalf-reason',
  words: 'words',
  toldConsequences: 'told-consequences',
  question: 'question',
  scan: 'scan',
} as const;

export function readConsentForm(fields: TypedFields): TypedConsent {
  const typed = (field: keyof typeof consentFields): string => fields.text(consentFields[field]);
  return {
    id: parseId<ConsentId>(typed('id')) ?? (newId() as ConsentId),
    // Boxes come one by one, and carried along unseen they come as one.
    contents: fields.all(consentFields.contents).flatMap((kinds) => kinds.split(' ')),
    recipient: typed('recipient'),
    from: typed('from'),
    purpose: typed('purpose'),
    givenOn: typed('givenOn'),
    until: typed('until'),
    howGiven: waysOfGiving.find((way) => way === typed('howGiven')),
    witness: typed('witness'),
    onBehalfReason: typed('onBehalfReason'),
    words: typed('words'),
    toldConsequences: typed('toldConsequences'),
    question: typed('question'),
  };
}

/** The form before anything was typed; of one of the programme's questions it holds the words to be read out. */
export function emptyConsentForm(
  question: ConsentQuestion | undefined,
  recipient: string,
  until: PlainDate | undefined,
  today: PlainDate,
  language: Language,
): TypedConsent {
  return {
    id: newId() as ConsentId,
    contents: question === undefined ? [] : [question.content],
    recipient,
    from: '',
    purpose: question?.purpose[language] ?? '',
    givenOn: formatTypedDate(today),
    until: until === undefined ? '' : formatTypedDate(until),
    howGiven: undefined,
    witness: '',
    onBehalfReason: '',
    words: question === undefined ? '' : `${question.title[language]}.\n${question.purpose[language]}`,
    toldConsequences: question?.ifNo[language] ?? '',
    question: question?.key ?? '',
  };
}

/** What was typed, carried along unseen from page to page. */
export function hiddenConsent(typed: TypedConsent): Record<string, string> {
  const { contents, howGiven, ...texts } = typed;
  const fields = Object.entries(texts).map(([name, value]) => [
    consentFields[name as keyof typeof texts],
    value,
  ]);
  return {
    ...Object.fromEntries(fields),
    [consentFields.contents]: contents.join(' '),
    [consentFields.howGiven]: howGiven ?? '',
  };
}

/** What was typed as the rule judges it. An unknown recipient or house counts as none chosen. */
export function draftOf(typed: TypedConsent, choices: RecordChoices): ConsentDraft {
  const question = choices.questions.find(({ key }) => key === typed.question);
  return {
    contents: typed.contents.flatMap((kind) => parseContent(kind) ?? []),
    recipient: choices.recipients.find(({ key }) => key === typed.recipient)?.recipient,
    fromOrganisation: choices.houses.find(({ id }) => id === typed.from)?.id,
    purpose: typed.purpose,
    givenOn: parseTypedDate(typed.givenOn),
    until: parseTypedDate(typed.until),
    howGiven: typed.howGiven,
    witness: typed.witness,
    onBehalfReason: typed.onBehalfReason,
    words: typed.words,
    toldConsequences: typed.toldConsequences,
    text: question === undefined ? writtenDown : { key: question.key, version: question.textVersion },
  };
}
