import {
  BackLink,
  ButtonLink,
  ButtonRow,
  EmptyState,
  PageHead,
  Receipt,
  Rows,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatPeriod } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { CheckInsLink } from '../checking-in/check-ins-link.tsx';
import { MinutesLink } from '../minutes/minutes-link.tsx';
import { standingTag } from '../parts/party-words.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { placementTexts } from '../placement-texts.ts';

export interface PlacementsModel {
  readonly course: PlacementCourse;
  readonly placements: readonly Placement[];
  readonly mayAgree: boolean;
  /** Whether the viewer reads what is told on the way. */
  readonly readsCheckIns: boolean;
  /** Whether the viewer reads minutes of talks. */
  readonly readsMinutes: boolean;
  readonly done: 'taken-back' | undefined;
}

/** The agreements of one course, each with where it stands. */
export function PlacementsPage({ frame, model }: { readonly frame: Frame; readonly model: PlacementsModel }) {
  const { language } = frame.viewer;
  const t = placementTexts[language];
  const { course, placements } = model;
  const own = frame.viewer.as === 'citizen';
  const title = own ? t.ownTitle : t.title;
  return (
    <VisitPage frame={frame} title={title} place={own ? 'my-page' : undefined}>
      <BackLink
        href={own ? '/my-page' : `/enrolments/${course.enrolment}`}
        label={own ? t.ownBack : t.back}
      />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead title={title} subtitle={own ? undefined : course.callName} lead={own ? t.ownLead : t.lead} />
      <Stack>
        {model.mayAgree && (
          <ButtonRow>
            <ButtonLink href={placementAddresses.new(course.enrolment)} label={t.add} />
          </ButtonRow>
        )}
        {placements.length === 0 ? (
          <EmptyState heading={t.none} text={own ? t.ownNoneText : t.noneText} />
        ) : (
          <Rows
            items={placements.map((placement) => {
              const { now, state } = placement;
              const waits = own && !now.takenBack && state.waitsFor.includes('citizen');
              return {
                title: t.at(now.kind, now.workplaceName),
                tag: standingTag(placement, own, language),
                text: formatPeriod(now.from, now.to, language),
                action: {
                  href: placementAddresses.one(course.enrolment, now.placement),
                  label: waits ? t.readAndAnswer : t.open,
                },
              };
            })}
          />
        )}
        {model.readsCheckIns && <CheckInsLink enrolment={course.enrolment} own={own} language={language} />}
        {model.readsMinutes && <MinutesLink enrolment={course.enrolment} own={own} language={language} />}
      </Stack>
      <SeeLine text={own ? t.ownSee : t.see} />
    </VisitPage>
  );
}
