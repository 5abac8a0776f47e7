import { nothingReleased, sightOf } from '../../domain/access/who-can-see.ts';
import type { Helper, PlanSheet } from './plan-sheet-queries.ts';
import { planTexts } from './plan-texts.ts';
import type { Voice } from './voice.ts';

/** Who sees a plan, in one line: worked out from the access table for everybody on the team today. */
export function seeWords({ team }: PlanSheet, { language, callName, own }: Voice): string {
  const t = planTexts[language];
  if (own) return t.you.see;
  const whole = team.filter((helper) => seesAll(helper));
  const work = team.filter((helper) => !seesAll(helper));
  const list = (helpers: readonly { readonly name: string }[]) =>
    new Intl.ListFormat(language).format(helpers.map(({ name }) => name));
  return [
    t.see.whole(list([{ name: callName }, ...whole])),
    ...(work.length === 0 ? [] : [t.see.work(list(work), callName)]),
  ].join(' ');
}

function seesAll({ row, coordinates }: Helper): boolean {
  const relations = coordinates ? ([row, 'coordinator'] as const) : [row];
  const onlooker = { relations, organisation: undefined };
  return (['plan', 'other_strands'] as const).every(
    (kind) => sightOf(onlooker, kind, nothingReleased).extent === 'all',
  );
}
