import type { Child } from 'hono/jsx';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { Faces, Section } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { firstName } from '../first-name.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { ComingHelper, TeamHelper } from '../people-queries.ts';
import { Phone } from './phone.tsx';
import { roleWords } from './role-words.ts';
import { told } from './told.ts';

interface PeopleSectionProps {
  readonly id: string;
  readonly of: string | undefined;
  readonly team: readonly TeamHelper[];
  readonly coming: readonly ComingHelper[];
  readonly definition: ProgrammeDefinition;
  readonly language: Language;
}

/** The citizen's people: who, what for, how to reach them, and who is going to come. */
export function PeopleSection({ id, of, team, coming, definition, language }: PeopleSectionProps) {
  const t = myPageTexts[language];
  return (
    <Section id={id} title={told(t.people, of, language)}>
      <Faces
        stacked
        people={team.map((place) => ({
          name: place.name,
          shown: firstName(place.name),
          lead: place.coordinates,
          role: withPhone(roleAndStanding(place, definition, language), place.phone),
        }))}
      />
      {coming.map((one) => (
        <p class="ff-meta mt-2 mb-0">{comingWords(one, language)}</p>
      ))}
    </Section>
  );
}

function roleAndStanding(place: TeamHelper, definition: ProgrammeDefinition, language: Language): string {
  const t = myPageTexts[language];
  const role = roleWords(place, definition, language);
  const { standsInFor, until } = place;
  if (standsInFor === null || until === null) return role;
  return `${role}, ${t.standsIn(firstName(standsInFor), formatDayMonth(until, language))}`;
}

/** Said before it happens, so that nobody new stands at the door unannounced. */
function comingWords({ name, from, standsInFor, until }: ComingHelper, language: Language): string {
  const t = myPageTexts[language];
  const [who, day] = [firstName(name), formatDayMonth(from, language)];
  if (standsInFor === null || until === null) return t.comes(who, day);
  return t.comesInstead(who, firstName(standsInFor), day, formatDayMonth(until, language));
}

function withPhone(words: string, phone: string | null): Child {
  if (phone === null) return words;
  return (
    <>
      {`${words} · `}
      <Phone number={phone} />
    </>
  );
}
