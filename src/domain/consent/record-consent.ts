import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import type { ConsentId, OrganisationId } from '../kernel/ids.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { Consent, ConsentText, WayOfGiving } from './consent.ts';
import type { ConsentContent } from './consent-content.ts';
import { type ConsentRefusals, giveConsent } from './give-consent.ts';
import { contentsFor, type Recipient } from './recipient.ts';

/** A yes that somebody on the team writes down, as far as it was filled in. */
export interface ConsentDraft {
  readonly contents: readonly ConsentContent[];
  readonly recipient: Recipient | undefined;
  readonly fromOrganisation: OrganisationId | undefined;
  readonly purpose: string;
  readonly givenOn: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly howGiven: WayOfGiving | undefined;
  readonly witness: string;
  readonly onBehalfReason: string;
  readonly words: string;
  readonly toldConsequences: string;
  readonly text: ConsentText;
}

/** What a draft can be refused for, by its own parts. */
export interface DraftRefusals
  extends Pick<ConsentRefusals, 'purpose' | 'witness' | 'onBehalfReason' | 'words' | 'toldConsequences'> {
  readonly contents: 'contents-missing' | 'contents-cannot-open';
  readonly recipient: 'recipient-missing';
  /** Whose content it is about. */
  readonly from: 'one-house-alone';
  readonly howGiven: 'way-missing' | 'way-is-the-citizens';
  readonly givenOn: 'given-on-missing' | 'given-in-the-future';
  readonly until:
    | 'until-missing'
    | Exclude<ConsentRefusals['period'], 'period-without-end' | 'period-before-given'>;
}

/**
 * Decides whether a yes given on paper, spoken or on behalf can be written down. One act may hold several kinds: each
 * becomes a consent of its own, so that each can be taken back alone. It holds from the day it was given. A yes to what
 * one house has alone is not written down: nothing here tells the houses' words apart, so it would open nothing, and
 * as a yes to everybody's it would open more than was said.
 *
 * @param ids one for each kind, the form's own first
 */
export function recordConsent(
  draft: ConsentDraft,
  ids: readonly ConsentId[],
  today: PlainDate,
): Checked<readonly Consent[], DraftRefusals> {
  const { recipient, givenOn, until, howGiven } = draft;
  // Judged with what is missing filled in, so that everything else is judged by the one rule all consents obey.
  const judged = draftedConsents(draft, ids, today).map((consent) => giveConsent(consent, today));
  const [first] = judged;
  const refused: Partial<ConsentRefusals> = first === undefined || first.ok ? {} : first.refusals;
  const rejected = rejectedAmong<DraftRefusals>({
    contents: judgeContents(draft),
    recipient: recipient === undefined ? 'recipient-missing' : undefined,
    from: draft.fromOrganisation === undefined ? undefined : 'one-house-alone',
    howGiven: judgeWay(howGiven),
    givenOn: givenOn === undefined ? 'given-on-missing' : refused.givenOn,
    until: judgeUntil(until, givenOn, refused.period),
    purpose: refused.purpose,
    witness: refused.witness,
    onBehalfReason: refused.onBehalfReason,
    words: refused.words,
    toldConsequences: refused.toldConsequences,
  });
  return rejected ?? accepted(judged.flatMap((one) => (one.ok ? [one.value] : [])));
}

const nobody: Recipient = { toOrganisation: '' as OrganisationId, toRelation: 'other_authority_staff' };

function draftedConsents(draft: ConsentDraft, ids: readonly ConsentId[], today: PlainDate): Consent[] {
  const givenOn = draft.givenOn ?? today;
  const contents: readonly ConsentContent[] = draft.contents.length === 0 ? ['shared_note'] : draft.contents;
  return contents.flatMap((content, at) => {
    const id = ids[at];
    if (id === undefined) return [];
    return {
      ...(draft.recipient ?? nobody),
      id,
      content,
      fromOrganisation: draft.fromOrganisation,
      purpose: freeText(draft.purpose) ?? '',
      period: { from: givenOn, to: draft.until },
      text: draft.text,
      howGiven: draft.howGiven ?? 'paper',
      givenOn,
      words: freeText(draft.words),
      toldConsequences: freeText(draft.toldConsequences),
      witness: draft.howGiven === 'spoken' ? freeText(draft.witness) : undefined,
      onBehalfReason: draft.howGiven === 'on_behalf' ? freeText(draft.onBehalfReason) : undefined,
    };
  });
}

function judgeContents({ contents, recipient }: ConsentDraft): DraftRefusals['contents'] | undefined {
  if (contents.length === 0) return 'contents-missing';
  if (recipient === undefined) return undefined;
  const possible = contentsFor(recipient.toRelation);
  return contents.every((content) => possible.includes(content)) ? undefined : 'contents-cannot-open';
}

/** What is given on screen the citizen gives herself; nobody writes that down for her. */
function judgeWay(way: WayOfGiving | undefined): DraftRefusals['howGiven'] | undefined {
  if (way === undefined) return 'way-missing';
  return way === 'screen' ? 'way-is-the-citizens' : undefined;
}

function judgeUntil(
  until: PlainDate | undefined,
  givenOn: PlainDate | undefined,
  period: ConsentRefusals['period'] | undefined,
): DraftRefusals['until'] | undefined {
  if (until === undefined) return 'until-missing';
  if (givenOn === undefined && period === 'period-ends-before-it-begins') return undefined;
  return period === 'period-without-end' || period === 'period-before-given' ? undefined : period;
}
