import { GroupLine, Section } from '../../../platform/html/index.ts';
import { caseInFigure, type Told } from '../case-in-figure.ts';
import { figureTexts } from '../figure-texts.ts';
import type { Explained, Group, PeopleBehindFigure } from '../people-behind.ts';
import { PeopleList } from './people-list.tsx';

interface PeopleOfFigureProps {
  readonly people: PeopleBehindFigure;
  readonly told: Told;
}

/** The people of each part, and besides them those who are left out. */
export function PeopleOfFigure({ people, told }: PeopleOfFigureProps) {
  const t = figureTexts[told.language];
  const leftOut = people.leftOut.filter((group) => group.people.length > 0);
  return (
    <>
      <Section id="people" title={t.peopleTitle}>
        {people.parts.map((group) => (
          <People
            group={group}
            name={t.parts[group.place]}
            text={group.people.length > 0 ? t.partTexts[group.place] : ''}
            told={told}
          />
        ))}
      </Section>
      <Section id="left-out" title={t.leftOutTitle} spaced>
        <p class="ff-meta">{leftOut.length === 0 ? t.nobodyLeftOut : t.leftOutText}</p>
        {leftOut.map((group) => (
          <People group={group} name={t.leftOut[group.place]} text="" told={told} />
        ))}
      </Section>
    </>
  );
}

interface PeopleProps {
  readonly group: Group<string, Explained>;
  readonly name: string;
  readonly text: string;
  readonly told: Told;
}

function People({ group, name, text, told }: PeopleProps) {
  const t = figureTexts[told.language];
  return (
    <>
      <GroupLine title={t.group(name, group.people.length)} />
      {text === '' ? null : <p class="ff-meta">{text}</p>}
      {group.people.length === 0 ? null : (
        <PeopleList
          people={group.people.map((one) => ({ ...one.row, explained: one }))}
          about={({ explained }) => caseInFigure(explained, told)}
          language={told.language}
        />
      )}
    </>
  );
}
