import { homedir } from 'node:os';
import { explainAccess, onlookerOf } from '../domain/access/explain-access.ts';
import { recordKinds } from '../domain/access/record-kind.ts';
import type { Scope } from '../domain/access/scope.ts';
import { parseId } from '../domain/kernel/ids.ts';
import { explainInWords, explainTexts, standingsOf } from '../features/enrolments/index.ts';
import { copenhagenClock } from '../platform/clock/copenhagen-clock.ts';
import { readSettings } from '../platform/config/settings.ts';
import { asAdministrator } from '../platform/database/as-administrator.ts';
import { defaultDataFolder } from '../platform/database/embedded/default-data-folder.ts';
import { provideDatabase } from '../platform/database/provide-database.ts';
import { parseTypedDate } from '../platform/i18n/typed-date.ts';

/**
 * `npm run explain-access -- <konto> <hvad> <enrolment|referral|citizen|run>:<id> [dag]`: says in Danish, for each
 * role the account can act in, which relation, consent or grant opens or closes a kind of record. Exits with 2 when
 * the question cannot be read, with 1 when nobody by that account is there.
 */
const scopes: readonly Scope[] = ['citizen', 'referral', 'enrolment', 'run', 'authority'];
const t = explainTexts.da;

const [accountText, kindText, record = '', day] = process.argv.slice(2);
const [scopeText, idText] = record.split(':');
const account = parseId(accountText);
const kind = recordKinds.find((one) => one === kindText);
const scope = scopes.find((one) => one === scopeText);
const id = parseId(idText);
const on = day === undefined ? copenhagenClock.moment().day : parseTypedDate(day);

if (
  account === undefined ||
  kind === undefined ||
  scope === undefined ||
  id === undefined ||
  on === undefined
) {
  process.stderr.write(`${t.usage(recordKinds.join(', '), scopes.join(', '))}\n`);
  process.exitCode = 2;
} else {
  const settings = readSettings(process.env);
  const folder =
    settings.dataFolder ?? defaultDataFolder({ uid: process.getuid?.(), env: process.env, home: homedir() });
  const provided = await provideDatabase(settings.databaseUrl, folder);
  const standings = await asAdministrator(provided.administrator, (client) =>
    standingsOf(client, account, { scope, id }, on),
  );
  for (const { role, organisation, held } of standings) {
    const { person, facts } = onlookerOf(held, organisation);
    const explanation = explainAccess(person, { kind, right: 'read' }, facts);
    const { answer, sentences } = explainInWords({ who: t.asRole(role), kind, on }, explanation, 'da');
    process.stdout.write(`${[answer, ...sentences.map((sentence) => `  ${sentence}`)].join('\n')}\n`);
  }
  if (standings.length === 0) {
    process.stderr.write(`${t.nobody}\n`);
    process.exitCode = 1;
  }
  await provided.stop();
}
