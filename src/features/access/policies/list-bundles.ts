import { personalParts, relations } from '../../../domain/access/relation.ts';

/** Lists that are nearly always asked together, and the one list that holds what all of them hold. */
interface Bundle {
  readonly all: readonly string[];
  readonly inOne: string;
}

const teamRelations = relations.filter((relation) => relation.startsWith('team_'));

const held = (list: string): string => `app.held('${list}')`;

const bundles: readonly Bundle[] = [
  { all: teamRelations.map((row) => held(`${row}_citizens`)), inOne: held('any_team_citizens') },
  { all: teamRelations.map((row) => held(`${row}_referrals`)), inOne: held('any_team_referrals') },
  { all: personalParts.map((part) => held(`${part}_citizens`)), inOne: held('around_citizens') },
];

/** The same ids in fewer look-ups: where all lists of a bundle are asked, their one list stands for them. */
export function bundled(lists: readonly string[]): readonly string[] {
  return bundles.reduce<readonly string[]>(
    (asked, { all, inOne }) =>
      all.every((list) => asked.includes(list))
        ? [inOne, ...asked.filter((list) => !all.includes(list))]
        : asked,
    lists,
  );
}
