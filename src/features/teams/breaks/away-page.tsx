import type { BreakRefusals } from '../../../domain/team/staff-break.ts';
import { BackLink, ErrorSummary, PageHead, SeeLine } from '../../../platform/html/index.ts';
import type { Course } from '../../enrolments/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { changeTexts } from '../change-texts.ts';
import { teamAddresses } from '../team-addresses.ts';
import type { NamedPlace } from '../team-queries.ts';
import type { TypedBreak } from './break-form.ts';
import { BreakForm, breakErrors } from './break-form-part.tsx';
import { breakTexts } from './break-texts.ts';

interface AwayPageProps {
  readonly frame: Frame;
  readonly course: Course;
  readonly place: NamedPlace;
  readonly typed: TypedBreak;
  readonly refusals?: Partial<BreakRefusals> | undefined;
}

/** A break of a colleague on the team, written down by whoever may change the team. */
export function AwayPage({ frame, course, place, typed, refusals = {} }: AwayPageProps) {
  const { language } = frame.viewer;
  const t = breakTexts[language];
  const errors = breakErrors(refusals, language);
  return (
    <VisitPage
      frame={frame}
      title={changeTexts[language].way.away}
      place="my-day"
      refused={errors.length > 0}
    >
      <BackLink href={teamAddresses.team(course.id)} label={changeTexts[language].back} />
      <PageHead title={changeTexts[language].way.away} subtitle={t.other(place.name)} lead={t.otherLead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <BreakForm
        action={frame.path}
        hidden={{ place: place.id }}
        typed={typed}
        refusals={refusals}
        language={language}
      />
      <SeeLine text={t.otherSee(place.name)} />
    </VisitPage>
  );
}
