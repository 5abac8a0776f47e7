import assert from 'node:assert/strict';
import { dayTexts } from '../../../src/features/sessions/day-texts.ts';
import { sessionTexts } from '../../../src/features/sessions/index.ts';
import { sessionPageTexts } from '../../../src/features/sessions/session-page-texts.ts';
import { formatTypedDate } from '../../../src/platform/i18n/dates.ts';
import { othersInTheRun } from '../rows/others-in-the-run.ts';
import { counted } from '../steps/counted.ts';
import { cellOf, planGroup, whyOf } from '../steps/group.ts';
import { go, openAddress, type Person, picture } from '../steps/person.ts';
import { sees } from '../steps/seeing.ts';
import type { Life } from './life.ts';

/** Who did not come, by their places in the list, and why; one came late. */
const absent = new Map([
  [1, 'ill'],
  [8, 'in_work'],
] as const) as ReadonlyMap<number, 'ill' | 'in_work'>;
const late = 5;

/**
 * The newcomer and others, whom she is told nothing of: planned, and written down from the day's own row. Nothing is
 * preset, and no tap is spent beyond opening, one for each, the reasons of those who did not come, and saving.
 */
export async function holdsGroup({ way, cast, citizen, tells }: Life, holder: Person): Promise<string> {
  const others = await othersInTheRun(way.house, citizen.here.run, holder.name, cast.others ?? 3);
  const names = [citizen.newcomer.callName, ...others];
  const [title, on] = ['Ro i hovedet', formatTypedDate(way.house.today())];
  await planGroup(holder, { title, on, at: '15', place: 'Fabrikken Vindmærket', names });
  const session = new URL(holder.page.url()).pathname;
  assert.match(session, /^\/sessions\/[0-9a-f-]{36}$/);
  const taps = await registers(holder, title, names);
  const reasons = names.filter((_name, at) => absent.has(at)).length;
  assert.equal(
    taps,
    1 + names.length + 2 * reasons + 1,
    'open, a mark for each, reasons picked from a list, save',
  );
  tells(`a register of ${names.length} with ${reasons} reasons: ${taps} taps`);
  return session;
}

async function registers(holder: Person, title: string, names: readonly string[]): Promise<number> {
  const { page, language } = holder;
  const { count, hands } = counted(holder.hands);
  const busy = { ...holder, hands };
  await openAddress(busy, '/my-day');
  const row = page.getByRole('listitem').filter({ hasText: title });
  await go(busy, row.getByRole('link', { name: dayTexts[language].register }));
  for (const [at, name] of names.entries()) {
    const why = absent.get(at);
    const came = at === late ? 'late' : 'present';
    await hands.press(cellOf(busy, name, why === undefined ? came : 'absent'));
    if (why !== undefined) await hands.pick(whyOf(busy, name), sessionTexts[language].reasons[why]);
  }
  const t = sessionPageTexts[language];
  await go(busy, page.getByRole('button', { name: t.reg.save }));
  await sees(busy, t.done.recorded.heading);
  await picture(busy, 'group-held');
  return count();
}
