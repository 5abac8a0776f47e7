import { standingOf } from '../../../domain/minutes/minutes.ts';
import {
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  MoreLink,
  OwnWords,
  PageHead,
  Receipt,
  Section,
  SeeLine,
  Stack,
  Tag,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import type { Part, Talk } from './minutes-queries.ts';
import { minutesTexts } from './minutes-texts.ts';

export interface MinutesModel {
  readonly course: PlacementCourse;
  readonly talks: readonly Talk[];
  readonly mayWrite: boolean;
  readonly isSaved: boolean;
}

/** The minutes of a course: each part with how it stands, and to whoever wrote it the workplace's as well. */
export function MinutesPage({ frame, model }: { readonly frame: Frame; readonly model: MinutesModel }) {
  const { language } = frame.viewer;
  const t = minutesTexts[language];
  const { course, talks } = model;
  return (
    <VisitPage frame={frame} title={t.title}>
      <BackLink href={placementAddresses.list(course.enrolment)} label={t.back} />
      {model.isSaved && <Receipt {...t.saved} />}
      <PageHead title={t.title} subtitle={course.callName} lead={t.lead} />
      <Stack>
        {model.mayWrite && (
          <ButtonRow>
            <ButtonLink href={placementAddresses.newMinutes(course.enrolment)} label={t.add} />
          </ButtonRow>
        )}
        {talks.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
        {talks.map((talk) => (
          <Section id={`talk-${talk.talk}`} title={t.talk(formatDate(talk.part.on, language))} spaced>
            {talk.by && <p class="ff-meta">{t.by(talk.by)}</p>}
            <PartView title={t.forTeam} part={talk.part} language={language} />
            {talk.workplace && (
              <PartView
                title={t.forWorkplace(talk.workplace.workplace)}
                part={talk.workplace}
                language={language}
              />
            )}
            {talk.isMine && model.mayWrite && (
              <MoreLink href={placementAddresses.editMinutes(course.enrolment, talk.talk)} label={t.edit} />
            )}
          </Section>
        ))}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface PartViewProps {
  readonly title: string;
  readonly part: Part;
  readonly language: Language;
}

function PartView({ title, part: { words, said }, language }: PartViewProps) {
  const t = minutesTexts[language];
  const standing = standingOf(said?.says);
  return (
    <>
      <h3 class="mt-6">
        {title} <Tag text={t.standing[standing]} tone={standing === 'approved' ? 'ok' : undefined} />
      </h3>
      <p class="ff-wide ff-prose">{words}</p>
      {said && <Said said={said} language={language} />}
    </>
  );
}

function Said({ said, language }: { readonly said: NonNullable<Part['said']>; readonly language: Language }) {
  const t = minutesTexts[language];
  const day = formatDate(said.on, language);
  if (said.words !== undefined)
    return (
      <OwnWords
        words={said.words}
        source={said.byName === undefined ? t.askedOn(day) : t.askedBy(said.byName, day)}
      />
    );
  return (
    <p class="ff-meta">{said.byName === undefined ? t.approvedOn(day) : t.approvedBy(said.byName, day)}</p>
  );
}
