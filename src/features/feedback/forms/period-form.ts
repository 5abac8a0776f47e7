import type { ProposalRefusals } from '../../../domain/feedback/propose-feedback.ts';
import { judgeFrom, judgeTo } from '../../../domain/feedback/propose-feedback.ts';
import { type Checked, rejectedAmong } from '../../../domain/kernel/checked.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { TypedFields } from '../../../platform/http/typed-fields.ts';
import { parseTypedDate } from '../../../platform/i18n/typed-date.ts';

interface Chosen {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

type PeriodRefusals = Pick<ProposalRefusals, 'from' | 'to'>;

/** Reads the period asked for in an address: the usual one where none was, judged as the proposal will be. */
export function judgePeriod(
  asked: TypedFields,
  usual: Chosen,
  startsOn: PlainDate,
  today: PlainDate,
): Checked<Chosen, PeriodRefusals> {
  if (asked.text('from') === '' && asked.text('to') === '') return accepted(usual);
  const [from, to] = [parseTypedDate(asked.text('from')), parseTypedDate(asked.text('to'))];
  const rejected = rejectedAmong<PeriodRefusals>({
    from: judgeFrom(from, startsOn),
    to: judgeTo(from, to, today),
  });
  if (rejected !== undefined || from === undefined || to === undefined)
    return rejected ?? { ok: false, refusals: {} };
  return accepted({ from, to });
}
