import type { WayPlace } from '../../../domain/outcome/sort-way.ts';
import type { WayStep } from '../../../domain/outcome/way-steps.ts';
import {
  BackLink,
  EmptyState,
  GroupLine,
  PageHead,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { Group, PeopleAtStep } from '../people-behind.ts';
import { runAddresses } from '../run-addresses.ts';
import type { Run } from '../run-queries.ts';
import { runTexts } from '../run-texts.ts';
import { figureReaders } from '../see-line-words.ts';
import { wayTexts } from '../way-texts.ts';
import { PeopleList } from './people-list.tsx';
import { periodOf } from './period-line.ts';

interface StepPageProps {
  readonly frame: Frame;
  readonly run: Run;
  readonly step: WayStep;
  readonly people: PeopleAtStep;
}

/** A number of the way opened: who has come this far, and who of those before has not. */
export function StepPage({ frame, run, step, people }: StepPageProps) {
  const { language } = frame.viewer;
  const t = wayTexts[language];
  return (
    <VisitPage frame={frame} title={t.steps[step]} place="programme">
      <BackLink href={runAddresses.run(run.id)} label={run.name} />
      <PageHead title={t.steps[step]} meta={[periodOf(run, language)]} />
      <SeeLine text={runTexts[language].seePeople(figureReaders(language))} />
      <Stack>
        <Section id="here" title={t.here(count(people.here))}>
          {people.here.length === 0 ? <EmptyState heading={t.nobodyHere} text={t.nobodyHereText} /> : null}
          <Groups groups={people.here} language={language} />
        </Section>
        {people.notHere.length === 0 ? null : (
          <Section id="not-here" title={t.notHere(count(people.notHere))}>
            <Groups groups={people.notHere} language={language} />
          </Section>
        )}
      </Stack>
    </VisitPage>
  );
}

interface GroupsProps {
  readonly groups: readonly Group<WayPlace>[];
  readonly language: Language;
}

function Groups({ groups, language }: GroupsProps) {
  const t = wayTexts[language];
  return (
    <>
      {groups.map(({ place, people }) => (
        <>
          <GroupLine title={t.places[place](people.length)} />
          <PeopleList
            people={people}
            about={({ sent }) => t.referredOn(formatDate(sent.on, language))}
            language={language}
          />
        </>
      ))}
    </>
  );
}

function count(groups: readonly Group<string>[]): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0);
}
