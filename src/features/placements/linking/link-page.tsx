import { BackLink, Bullets, Button, Form, PageHead, SaveRow } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { placementTexts } from '../placement-texts.ts';
import { linkTexts } from './link-texts.ts';

interface LinkPageProps {
  readonly frame: Frame;
  readonly course: PlacementCourse;
  readonly placement: Placement;
}

/** Before a link is made: what it shows, how long it lasts, and what ends it. */
export function LinkPage({ frame, course, placement: { now } }: LinkPageProps) {
  const { language } = frame.viewer;
  const t = linkTexts[language];
  return (
    <VisitPage frame={frame} title={t.title}>
      <BackLink
        href={placementAddresses.one(course.enrolment, now.placement)}
        label={placementTexts[language].at(now.kind, now.workplaceName)}
      />
      <PageHead title={t.title} subtitle={course.callName} lead={t.lead(now.workplaceName)} />
      <Bullets items={[t.shows, t.twoThings, t.until, t.oneAtATime]} />
      <Form action={placementAddresses.link(course.enrolment, now.placement)}>
        <SaveRow>
          <Button label={t.make} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
