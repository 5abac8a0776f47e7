import { v7 as newId } from 'uuid';
import { addDays, addWeeks, type PlainDate } from '../../domain/kernel/plain-date.ts';
import type { DemoRows } from './demo-rows.ts';

/** What the two wrote down: the citizen's words, and the relative's yes. */
export function agreeOnHelp(
  rows: DemoRows,
  {
    network_person_id,
    ...two
  }: Pick<DemoRows['help_words'][number], 'authority_id' | 'citizen_id' | 'account_id' | 'network_person_id'>,
  citizensAccount: string,
  today: PlainDate,
): void {
  const id = newId();
  const between = { ...two, written_side: 'citizen' };
  rows.help_words.push({
    ...between,
    id,
    network_person_id,
    version: 1,
    words:
      'Inge ringer om morgenen, når jeg skal til møde. Hun kører mig, og hun går med ind, hvis jeg beder om det.',
    written_on: addWeeks(today, -3),
    recorded_by: citizensAccount,
  });
  rows.help_yes.push({
    ...between,
    help_words_id: id,
    agreed_side: 'relative',
    given_on: addDays(addWeeks(today, -3), 1),
    recorded_by: two.account_id,
  });
}
