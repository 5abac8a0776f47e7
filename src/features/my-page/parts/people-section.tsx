import type { Child } from 'hono/jsx';
import type { ProgrammeDefinition } from '../../../domain/programme/definition.ts';
import { Faces, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { firstName } from '../first-name.ts';
import { myPageTexts } from '../my-page-texts.ts';
import type { TeamHelper } from '../people-queries.ts';
import { Phone } from './phone.tsx';
import { roleWords } from './role-words.ts';
import { told } from './told.ts';

interface PeopleSectionProps {
  readonly id: string;
  readonly of: string | undefined;
  readonly team: readonly TeamHelper[];
  readonly definition: ProgrammeDefinition;
  readonly language: Language;
}

/** The citizen's people: who, what for, and how to reach them. */
export function PeopleSection({ id, of, team, definition, language }: PeopleSectionProps) {
  const t = myPageTexts[language];
  return (
    <Section id={id} title={told(t.people, of, language)}>
      <Faces
        stacked
        people={team.map((place) => ({
          name: place.name,
          shown: firstName(place.name),
          lead: place.coordinates,
          role: withPhone(roleWords(place, definition, language), place.phone),
        }))}
      />
    </Section>
  );
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
