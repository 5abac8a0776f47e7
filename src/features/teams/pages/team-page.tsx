import {
  BackLink,
  Columns,
  EmptyState,
  MoreLink,
  PageHead,
  PlainList,
  Receipt,
  type RowItem,
  Rows,
  Section,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { onlookersOf, sightFactsOf, WhoCanSeeLine } from '../../enrolments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { breakItems } from '../breaks/break-items.tsx';
import { PromiseSection } from '../parts/promise-section.tsx';
import { roleName, rowsComing, rowsEmpty, rowsNow, rowsPast } from '../parts/team-rows.ts';
import { RhythmPanel } from '../rhythm/rhythm-panel.tsx';
import { teamAddresses } from '../team-addresses.ts';
import type { TeamModel } from '../team-model.ts';
import { type TeamDone, teamTexts } from '../team-texts.ts';

interface TeamPageProps {
  readonly frame: Frame;
  readonly model: TeamModel;
  readonly done: TeamDone | undefined;
}

/** Everybody around one citizen: now, to come and before, and whether the promise of the same faces holds. */
export function TeamPage({ frame, model, done }: TeamPageProps) {
  const { viewer } = frame;
  const { language } = viewer;
  const { course, definition, today } = model;
  const t = teamTexts[language];
  const now = [...rowsEmpty(model, language), ...rowsNow(model, language)];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href={`/enrolments/${course.id}`} label={t.back} />
      <PageHead title={t.title} subtitle={t.of(course.callName)} meta={[definition.name[language]]} />
      {done && <Receipt {...t.done[done]} />}
      <WhoCanSeeLine
        language={language}
        people={onlookersOf(course, viewer, today)}
        kinds={{ base: 'enrolment', parts: [] }}
        facts={sightFactsOf(course, today)}
        why={`/enrolments/${course.id}/who-can-see`}
      />
      <Columns>
        <Stack>
          <Section id="now" title={t.now} spaced={now.length === 0}>
            {now.length === 0 ? <EmptyState heading={t.nobody} text={t.nobodyText} /> : <Rows items={now} />}
            <RoomLinks model={model} language={language} />
          </Section>
          <RowsSection
            id="coming"
            title={t.coming}
            items={[...rowsComing(model, language), ...breakItems(model, language)]}
          />
          <RowsSection id="past" title={t.past} items={rowsPast(model, language)} />
        </Stack>
        <Stack>
          <RhythmPanel
            rhythm={model.rhythm}
            definition={definition}
            agreeAt={model.mayAgree ? teamAddresses.rhythm(course.id) : undefined}
            language={language}
          />
          <PromiseSection model={model} language={language} />
        </Stack>
      </Columns>
    </VisitPage>
  );
}

interface RowsSectionProps {
  readonly id: string;
  readonly title: string;
  readonly items: readonly RowItem[];
}

function RowsSection({ id, title, items }: RowsSectionProps) {
  if (items.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <Rows items={items} />
    </Section>
  );
}

/** Roles with room for one more, where somebody may be added. */
function RoomLinks({ model, language }: { readonly model: TeamModel; readonly language: Language }) {
  const t = teamTexts[language];
  const { course, definition, places, today, mayChange } = model;
  if (!mayChange) return null;
  const taken = (key: string) =>
    places.filter(
      ({ role, standsInFor, period }) =>
        role === key && standsInFor === undefined && (period.to === undefined || period.to >= today),
    ).length;
  const room = definition.roles.filter(
    ({ key, headCount }) => taken(key) < headCount.atMost && taken(key) >= Math.max(headCount.atLeast, 0),
  );
  if (room.length === 0) return null;
  return (
    <PlainList
      items={room.map(({ key }) => (
        <MoreLink
          href={teamAddresses.join(course.id, key)}
          label={t.add(roleName(definition, key, language))}
        />
      ))}
    />
  );
}
