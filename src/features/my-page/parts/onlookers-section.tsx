import type { Relation } from '../../../domain/access/relation.ts';
import { type SightFacts, sightOf } from '../../../domain/access/who-can-see.ts';
import { Rows, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { releasedToHouses } from '../../consents/index.ts';
import { firstName } from '../first-name.ts';
import type { NamedHelper } from '../onlookers.ts';
import type { Way } from '../read-my-page.ts';
import { whoSeesWhatTexts } from '../who-sees-what-texts.ts';
import { roleWords } from './role-words.ts';
import { sightWords } from './sight-words.ts';
import { told } from './told.ts';

interface OnlookersSectionProps {
  readonly id: string;
  /** What tells this way from the page's others, where there are several. */
  readonly of: string | undefined;
  readonly way: Way;
  readonly language: Language;
}

/** Everybody who can read about the citizen, and what; then what only one person can read. */
export function OnlookersSection({ id, of, way, language }: OnlookersSectionProps) {
  const t = whoSeesWhatTexts[language];
  const { onlookers, standing } = way;
  const facts = factsOf(way);
  const writers = onlookers.filter((helper) => sightOf(helper, 'journal', facts).extent !== 'none');
  return (
    <>
      <Section id={`people-${id}`} title={told(t.people, of, language)}>
        {onlookers.length === 0 ? <p>{t.nobodyYet}</p> : null}
        <Rows
          items={onlookers.map((helper) => ({
            title: helper.name,
            text: (
              <>
                {t.fromHouse(partOf(helper, way, language), helper.house)}
                <br />
                {sightWords(helper, standing.at === 'course', facts, language)}
              </>
            ),
          }))}
        />
      </Section>
      {writers.length === 0 ? null : (
        <Section id={`closed-${id}`} title={told(t.nobody, of, language)}>
          {writers.map(({ name }) => (
            <p>{t.journal(firstName(name))}</p>
          ))}
        </Section>
      )}
    </>
  );
}

function factsOf({ living, standing }: Way): SightFacts {
  return {
    released: living === undefined ? [] : releasedToHouses(living),
    undecided: standing.at === 'waiting',
  };
}

/** Which of several parts says most about somebody outside the team. */
const outsideFirst: readonly Relation[] = [
  'responsible_outside_team',
  'former_caseworker',
  'intake_member',
  'project_leader',
  'former_team_member',
  'referrer',
  'caseload_leader',
];

/** What somebody is to the citizen: their part on the team, or why they stand near without one. */
function partOf(helper: NamedHelper, { definition, team }: Way, language: Language): string {
  const place = team.find(
    ({ account, organisation }) => account === helper.account && organisation === helper.organisation,
  );
  if (place !== undefined) return roleWords(place, definition, language);
  const words: Partial<Record<Relation, string>> = whoSeesWhatTexts[language].outside;
  const nearest = outsideFirst.find((relation) => helper.relations.includes(relation));
  return (nearest && words[nearest]) ?? '';
}
