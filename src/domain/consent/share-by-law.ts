import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { addMonths, type PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import type { ConsentContent, ReleasedContent } from './consent-content.ts';
import { contentsReleasedTo, type Recipient } from './recipient.ts';
import type { Sharing, SharingId } from './sharing.ts';

/** What was chosen and typed to share without a yes. */
export interface LawDraft {
  readonly contents: readonly ConsentContent[];
  readonly recipient: Recipient | undefined;
  /** The rule it rests on, as the list of rules writes it. */
  readonly rule: string | undefined;
  readonly reason: string;
  readonly until: PlainDate | undefined;
}

export interface LawRefusals {
  readonly contents: 'contents-missing' | 'contents-cannot-open';
  readonly recipient: 'recipient-missing';
  readonly rule: 'rule-missing';
  readonly reason: 'reason-missing' | 'reason-too-long';
  readonly until: 'until-missing' | 'until-before-today' | 'until-too-far';
}

const longestLegalReason = 2000;

/** Law has no last day of its own, so a sharing by law is looked at anew once a year. */
const mostMonths = 12;

/**
 * Decides whether content may be shared without a consent: by a named rule, for a reason, from today and to a last
 * day (databeskyttelsesforordningen art. 5 and 6; forvaltningsloven § 28; retssikkerhedsloven § 11 c).
 *
 * @param ids one for each kind, the form's own first
 */
export function shareByLaw(
  draft: LawDraft,
  ids: readonly SharingId[],
  today: PlainDate,
): Checked<readonly Sharing[], LawRefusals> {
  const { recipient, rule, until } = draft;
  const contents = draft.contents.filter(isReleasedTo(recipient));
  const rejected = rejectedAmong<LawRefusals>({
    contents: judgeContents(draft, contents),
    recipient: recipient === undefined ? 'recipient-missing' : undefined,
    rule: rule === undefined ? 'rule-missing' : undefined,
    reason: judgeReason(draft.reason),
    until: judgeUntil(until, today),
  });
  const reason = freeText(draft.reason);
  if (rejected !== undefined || !recipient || !rule || !reason || !until) {
    return rejected ?? { ok: false, refusals: {} };
  }
  const basis = { by: 'law', rule, reason, period: { from: today, to: until } } as const;
  return accepted(
    contents.flatMap((content, at) => {
      const id = ids[at];
      return id === undefined ? [] : [{ ...recipient, id, content, sharedOn: today, basis }];
    }),
  );
}

function isReleasedTo(recipient: Recipient | undefined) {
  return (content: ConsentContent): content is ReleasedContent =>
    recipient !== undefined && contentsReleasedTo(recipient.toRelation).some((one) => one === content);
}

function judgeContents(
  { contents, recipient }: LawDraft,
  released: readonly ReleasedContent[],
): LawRefusals['contents'] | undefined {
  if (contents.length === 0) return 'contents-missing';
  return recipient !== undefined && released.length < contents.length ? 'contents-cannot-open' : undefined;
}

function judgeReason(typed: string): LawRefusals['reason'] | undefined {
  const reason = freeText(typed);
  if (reason === undefined) return 'reason-missing';
  return reason.length > longestLegalReason ? 'reason-too-long' : undefined;
}

function judgeUntil(until: PlainDate | undefined, today: PlainDate): LawRefusals['until'] | undefined {
  if (until === undefined) return 'until-missing';
  if (until < today) return 'until-before-today';
  return until > addMonths(today, mostMonths) ? 'until-too-far' : undefined;
}
