import type { RecordKind } from '../../domain/access/record-kind.ts';
import { type SightFacts, sightOf } from '../../domain/access/who-can-see.ts';
import type { Helper, PlanSheet } from './plan-sheet-queries.ts';
import { planTexts } from './plan-texts.ts';
import type { Voice } from './voice.ts';

/** What the plan has besides the strand about work. */
const rest = ['plan', 'other_strands'] as const satisfies readonly RecordKind[];

/** Who sees a plan, in one line: worked out from the access table and what is released, for everybody on the team today. */
export function seeWords(
  { team, released }: Pick<PlanSheet, 'team' | 'released'>,
  { language, callName, own }: Pick<Voice, 'language' | 'callName' | 'own'>,
): string {
  const t = planTexts[language];
  if (own) return t.you.see;
  const facts = { released, undecided: false };
  const seeing = (kinds: number) => team.filter((helper) => seenOf(helper, facts) === kinds);
  const list = (helpers: readonly { readonly name: string }[]) =>
    new Intl.ListFormat(language).format(helpers.map(({ name }) => name));
  const [none, some, whole] = [seeing(0), seeing(1), seeing(rest.length)];
  return [
    t.see.whole(list([{ name: callName }, ...whole])),
    ...(some.length === 0 ? [] : [t.see.some(list(some), callName)]),
    ...(none.length === 0 ? [] : [t.see.work(list(none), callName)]),
  ].join(' ');
}

/** How many of the parts beside work somebody sees whole today. */
function seenOf({ row, coordinates, organisation }: Helper, facts: SightFacts): number {
  const relations = coordinates ? ([row, 'coordinator'] as const) : [row];
  return rest.filter((kind) => sightOf({ relations, organisation }, kind, facts).extent === 'all').length;
}
