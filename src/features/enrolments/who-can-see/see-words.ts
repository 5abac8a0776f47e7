import type { RecordKind } from '../../../domain/access/record-kind.ts';
import type { Relation } from '../../../domain/access/relation.ts';
import type { Glimpse, KindPeople, SeeSummary } from '../../../domain/access/who-can-see-summary.ts';
import { capital } from '../../../platform/i18n/capital.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { callAmong, circleOf, type NamedOnlooker } from './named-onlooker.ts';
import { whoCanSeeTexts } from './who-can-see-texts.ts';

const lists = {
  da: new Intl.ListFormat('da-DK', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
} as const;

/** Several names as one: "Jens, Pia og Erik". */
export function listNames(names: readonly string[], language: Language): string {
  return lists[language].format(names);
}

/** Some of the people by the shortest names that tell them apart, "du" first: "du, Asta og Lea". */
export function listPeople(
  some: readonly NamedOnlooker[],
  all: readonly NamedOnlooker[],
  language: Language,
): string {
  return listNames(calledYouFirst(some, callAmong(all), whoCanSeeTexts[language].you), language);
}

/**
 * The line "who can see this" in words. The team is named as one where all of it sees the page; those who miss
 * something are named one by one.
 *
 * @param people everybody the summary was made of, so that two with the same first name are told apart
 */
export function seeWords(
  summary: SeeSummary<NamedOnlooker>,
  people: readonly NamedOnlooker[],
  glimpse: Glimpse | undefined,
  language: Language,
): string {
  const t = whoCanSeeTexts[language];
  const call = callAmong(people);
  const names = (some: readonly NamedOnlooker[]): string => listPeople(some, people, language);
  const sentences = [
    ...said(summary.sees, (sees) => t.sees(listNames(gathered(sees, people, call, t), language))),
    ...said(summary.glimpses, (some) => t.glimpses[glimpse ?? 'enrolment_status'](names(some))),
    ...said(summary.shutOut, (some) => t.shutOut(names(some))),
    ...joined(summary.seesPart, people).map(({ kinds, people: some }) =>
      t.seesPart(
        names(some),
        listNames(
          kinds.map((kind) => t.kinds[kind]),
          language,
        ),
      ),
    ),
    ...joined(summary.seesNothing, people).map(({ kinds, people: some }) =>
      t.seesNothing(
        names(some),
        kinds.map((kind) => t.kinds[kind]),
      ),
    ),
    ...summary.elsewhere.map(({ people: some }) =>
      some.every(({ isViewer }) => isViewer)
        ? t.elsewhere.mine(t.closedKind)
        : t.elsewhere.of(names(some), t.closedKind),
    ),
  ];
  return sentences.map(capital).join(' ');
}

function said(
  people: readonly NamedOnlooker[],
  sentence: (people: readonly NamedOnlooker[]) => string,
): string[] {
  return people.length === 0 ? [] : [sentence(people)];
}

interface KindsPeople {
  readonly kinds: readonly RecordKind[];
  readonly people: readonly NamedOnlooker[];
}

/** Kinds that the very same people miss are said in one sentence, where the first of them would stand. */
function joined(
  list: readonly KindPeople<NamedOnlooker>[],
  all: readonly NamedOnlooker[],
): readonly KindsPeople[] {
  const found = new Map<string, KindsPeople>();
  for (const { kind, people } of list) {
    const who = people.map((person) => all.indexOf(person)).join();
    found.set(who, { kinds: [...(found.get(who)?.kinds ?? []), kind], people });
  }
  return [...found.values()];
}

type Call = (person: NamedOnlooker) => string;

function calledYouFirst(people: readonly NamedOnlooker[], call: Call, you: string): string[] {
  const others = people.filter(({ isViewer }) => !isViewer).map(call);
  return others.length === people.length ? others : [you, ...others];
}

/** The citizen, the team as one, then whoever else. A team that does not all see the page is named person by person. */
function gathered(
  sees: readonly NamedOnlooker[],
  people: readonly NamedOnlooker[],
  call: Call,
  { you, team }: { readonly you: string; readonly team: string },
): string[] {
  const isOnTeam = ({ relations }: { relations: readonly Relation[] }) => circleOf(relations) === 'team';
  const whole = sees.filter(isOnTeam).length > 1 && people.filter(isOnTeam).every((p) => sees.includes(p));
  if (!whole) return calledYouFirst(sees, call, you);
  const among = (circle: string) => sees.filter(({ relations }) => circleOf(relations) === circle);
  return [
    ...calledYouFirst(among('citizen'), call, you),
    team,
    ...calledYouFirst(among('outside'), call, you),
  ];
}
