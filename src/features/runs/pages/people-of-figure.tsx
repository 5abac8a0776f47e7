import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { GroupLine, Section } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { courseInFigure } from '../course-in-figure.ts';
import { figureTexts } from '../figure-texts.ts';
import type { Group, PeopleBehindFigure } from '../people-behind.ts';
import { PeopleList } from './people-list.tsx';

interface PeopleOfFigureProps {
  readonly people: PeopleBehindFigure;
  readonly asOf: PlainDate;
  readonly language: Language;
}

/** The people of each part, and besides them those who are left out. */
export function PeopleOfFigure({ people, asOf, language }: PeopleOfFigureProps) {
  const t = figureTexts[language];
  const leftOut = people.leftOut.filter((group) => group.people.length > 0);
  return (
    <>
      <Section id="people" title={t.peopleTitle}>
        {people.parts.map((group) => (
          <People
            group={group}
            name={t.parts[group.place]}
            text={group.people.length > 0 ? t.partTexts[group.place] : ''}
            asOf={asOf}
            language={language}
          />
        ))}
      </Section>
      <Section id="left-out" title={t.leftOutTitle} spaced>
        <p class="ff-meta">{leftOut.length === 0 ? t.nobodyLeftOut : t.leftOutText}</p>
        {leftOut.map((group) => (
          <People group={group} name={t.leftOut[group.place]} text="" asOf={asOf} language={language} />
        ))}
      </Section>
    </>
  );
}

interface PeopleProps {
  readonly group: Group<string>;
  readonly name: string;
  readonly text: string;
  readonly asOf: PlainDate;
  readonly language: Language;
}

function People({ group, name, text, asOf, language }: PeopleProps) {
  const t = figureTexts[language];
  return (
    <>
      <GroupLine title={t.group(name, group.people.length)} />
      {text === '' ? null : <p class="ff-meta">{text}</p>}
      {group.people.length === 0 ? null : (
        <PeopleList
          people={group.people}
          about={({ course }) => courseInFigure(course, asOf, language)}
          language={language}
        />
      )}
    </>
  );
}
