import { parseId } from '../domain/kernel/ids.ts';
import { explainFigure, explainFigureTexts, type FigureAsked } from '../features/runs/index.ts';
import { copenhagenClock } from '../platform/clock/copenhagen-clock.ts';
import { asAdministrator } from '../platform/database/as-administrator.ts';
import { parseTypedDate } from '../platform/i18n/typed-date.ts';
import type { Ordered } from './command.ts';
import { onGround } from './on-ground.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/**
 * Says why a figure is what it is: how it is made, who is behind it and on which facts, and who is left out and why, as
 * the run's leader sees it. Answers 2 when the question cannot be read, 1 when the account may not see the people.
 */
export async function explainFigureOf(ordered: Ordered, terminal: Terminal): Promise<ExitCode> {
  const t = explainFigureTexts[ordered.language];
  const today = copenhagenClock.moment().day;
  const asked = readQuestion(ordered.words, today);
  if (asked === undefined) {
    terminal.tell(t.usage);
    return 2;
  }
  const explained = await onGround(ordered, ({ administrator }) =>
    asAdministrator(administrator, (client) => explainFigure(client, asked, today, ordered.language)),
  );
  if (explained.ok) {
    for (const line of explained.lines) terminal.say(line);
    return 0;
  }
  terminal.tell(explained.refusal === 'no-rule' ? t.noRule(explained.rules) : t.notLeader);
  return 1;
}

function readQuestion(
  [accountText, runText, rule, asOfText, knownAtText]: readonly string[],
  today: FigureAsked['moment']['asOf'],
): FigureAsked | undefined {
  const [account, run] = [parseId(accountText), parseId(runText)];
  const asOf = asOfText === undefined ? today : parseTypedDate(asOfText);
  const knownAt = knownAtText === undefined ? today : parseTypedDate(knownAtText);
  if (account === undefined || run === undefined || rule === undefined) return undefined;
  return asOf === undefined || knownAt === undefined
    ? undefined
    : { account, run, rule, moment: { asOf, knownAt } };
}
