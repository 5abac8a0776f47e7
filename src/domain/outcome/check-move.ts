import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { accepted } from '../kernel/result.ts';
import { type PastDayRefusal, refusedPastDay } from '../kernel/typed-day.ts';
import { type MoveLink, type MoveTeller, peopleOfLinks, type RecordOfPerson } from './move-link.ts';

export type NewMove = Pick<MoveLink, 'from' | 'to' | 'movedOn' | 'toldBy'>;

/** What was chosen and typed; the day is `unreadable` where something was typed that is none. */
export interface MoveDraft {
  readonly from: RecordOfPerson | undefined;
  readonly to: RecordOfPerson | undefined;
  readonly movedOn: PlainDate | 'unreadable' | undefined;
  readonly toldBy: MoveTeller | undefined;
}

export interface MoveRefusals {
  readonly from: 'from-missing';
  readonly to: 'to-missing' | 'same-municipality' | 'linked-already';
  readonly movedOn: PastDayRefusal;
  readonly toldBy: 'teller-missing';
}

/** Checks a move against those that stand: a record has one that came before it and one that came after, at most. */
export function checkMove(
  { from, to, movedOn, toldBy }: MoveDraft,
  standing: readonly MoveLink[],
  today: PlainDate,
): Checked<NewMove, MoveRefusals> {
  const rejected = rejectedAmong<MoveRefusals>({
    from: from === undefined ? 'from-missing' : undefined,
    to: to === undefined ? 'to-missing' : from && refusedPair(from, to, standing),
    movedOn: refusedPastDay(movedOn, today),
    toldBy: toldBy === undefined ? 'teller-missing' : undefined,
  });
  if (rejected !== undefined) return rejected;
  if (!from || !to || !movedOn || movedOn === 'unreadable' || !toldBy)
    throw new Error('a move without refusals is whole');
  return accepted({ from, to, movedOn, toldBy });
}

function refusedPair(
  from: RecordOfPerson,
  to: RecordOfPerson,
  standing: readonly MoveLink[],
): MoveRefusals['to'] | undefined {
  if (from.authority === to.authority) return 'same-municipality';
  const people = peopleOfLinks(standing);
  const isOnePerson = people.has(from.citizen) && people.get(from.citizen) === people.get(to.citizen);
  const isTaken = standing.some(
    (link) => link.from.citizen === from.citizen || link.to.citizen === to.citizen,
  );
  return isOnePerson || isTaken ? 'linked-already' : undefined;
}
