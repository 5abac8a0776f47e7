import type { Moment } from '../outcome/figure.ts';
import type { CompanyRule } from '../programme/definition.ts';
import { actsThatStand } from './acts-that-stand.ts';
import type { CompanyAct } from './company-act.ts';

/** Why an act of the right kind does not count: it came after the day asked for, or nobody wrote how many it was. */
export type ActLeftOut = 'after_the_day' | 'number_missing';

/** A count of what was done with companies, with the acts behind it and those left out. */
export interface CompanyCount {
  readonly count: number;
  readonly because: readonly CompanyAct[];
  readonly leftOut: readonly { readonly act: CompanyAct; readonly why: ActLeftOut }[];
}

/**
 * Counts a run's acts by a rule. A company counts once however often it was met: known by the register, or by its name
 * without regard to capital letters, which leads to the register where another act ties the same name to it. A number nobody wrote is left out by name, never nought.
 */
export function countActs(rule: CompanyRule, acts: readonly CompanyAct[], moment: Moment): CompanyCount {
  const asked: readonly string[] = rule.acts;
  const standing = actsThatStand(acts, moment.knownAt).filter(({ kind }) => asked.includes(kind));
  const sorted = standing.map((act) => ({ act, why: leftOutOf(rule, act, moment) }));
  const because = sorted.filter(({ why }) => why === undefined).map(({ act }) => act);
  return {
    count: counted(rule, because),
    because,
    leftOut: sorted.flatMap(({ act, why }) => (why === undefined ? [] : [{ act, why }])),
  };
}

function leftOutOf(rule: CompanyRule, act: CompanyAct, { asOf }: Moment): ActLeftOut | undefined {
  if (act.on > asOf) return 'after_the_day';
  const needsNumber = rule.counted === 'participants' || rule.counted === 'places';
  return needsNumber && act.people === undefined ? 'number_missing' : undefined;
}

function counted(rule: CompanyRule, acts: readonly CompanyAct[]): number {
  switch (rule.counted) {
    case 'acts':
      return acts.length;
    case 'companies':
      return companiesIn(acts).size;
    case 'participants':
    case 'places':
      return acts.reduce((sum, { people }) => sum + (people ?? 0), 0);
  }
}

/** Each company once: its number in the register, or its name where nobody has found it there. */
function companiesIn(acts: readonly CompanyAct[]): ReadonlySet<string> {
  const named = ({ company }: CompanyAct): string => company?.toLocaleLowerCase('da') ?? '';
  const registered = new Map(
    acts.flatMap((act) => (act.registered === undefined ? [] : [[named(act), act.registered.company]])),
  );
  return new Set(acts.map((act) => act.registered?.company ?? registered.get(named(act)) ?? named(act)));
}
