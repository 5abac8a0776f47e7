import { explainAccess, onlookerOf } from '../domain/access/explain-access.ts';
import { recordKinds } from '../domain/access/record-kind.ts';
import type { Scope } from '../domain/access/scope.ts';
import { parseId } from '../domain/kernel/ids.ts';
import { explainInWords, explainTexts, standingsOf } from '../features/enrolments/index.ts';
import { copenhagenClock } from '../platform/clock/copenhagen-clock.ts';
import { asAdministrator } from '../platform/database/as-administrator.ts';
import { parseTypedDate } from '../platform/i18n/typed-date.ts';
import type { Ordered } from './command.ts';
import { onGround } from './on-ground.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const scopes: readonly Scope[] = ['citizen', 'referral', 'enrolment', 'run', 'authority'];

/**
 * Says for each role an account can act in which relation, consent or grant opens or closes a kind of record. Answers
 * 2 when the question cannot be read, 1 when nobody by that account is there.
 */
export async function explainAccessTo(ordered: Ordered, terminal: Terminal): Promise<ExitCode> {
  const t = explainTexts[ordered.language];
  const asked = readQuestion(ordered.words);
  if (asked === undefined) {
    terminal.tell(t.usage(recordKinds.join(', '), scopes.join(', ')));
    return 2;
  }
  const { account, kind, scope, id, on } = asked;
  const standings = await onGround(ordered, ({ administrator }) =>
    asAdministrator(administrator, (client) => standingsOf(client, account, { scope, id }, on)),
  );
  for (const { role, organisation, held } of standings) {
    const { person, facts } = onlookerOf(held, organisation);
    const explanation = explainAccess(person, { kind, right: 'read' }, facts);
    const question = { who: t.asRole(role), kind, on };
    const { answer, sentences } = explainInWords(question, explanation, ordered.language);
    for (const line of [answer, ...sentences.map((sentence) => `  ${sentence}`)]) terminal.say(line);
  }
  if (standings.length > 0) return 0;
  terminal.tell(t.nobody);
  return 1;
}

function readQuestion([accountText, kindText, record = '', day]: readonly string[]) {
  const [scopeText, idText] = record.split(':');
  const account = parseId(accountText);
  const kind = recordKinds.find((one) => one === kindText);
  const scope = scopes.find((one) => one === scopeText);
  const id = parseId(idText);
  const on = day === undefined ? copenhagenClock.moment().day : parseTypedDate(day);
  if (account === undefined || kind === undefined || scope === undefined) return undefined;
  return id === undefined || on === undefined ? undefined : { account, kind, scope, id, on };
}
