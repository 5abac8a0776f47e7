import { MoreLink, PageHead, Receipt, Stack } from '../../../platform/html/index.ts';
import { LinkAndCode, lendingTexts } from '../../answering/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { Placement } from '../placement-model.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import { linkTexts } from './link-texts.ts';

interface MadeLinkPageProps {
  readonly frame: Frame;
  readonly course: PlacementCourse;
  readonly placement: Placement;
  readonly address: string;
  readonly code: string;
}

/** A link that was just made, and its code: shown this once. */
export function MadeLinkPage({ frame, course, placement: { now }, address, code }: MadeLinkPageProps) {
  const { language } = frame.viewer;
  const t = linkTexts[language];
  return (
    <VisitPage frame={frame} title={t.madeTitle}>
      <Receipt heading={t.madeTitle} text={lendingTexts[language].shownOnce} />
      <PageHead title={t.madeHead} subtitle={now.workplaceName} />
      <Stack>
        <LinkAndCode
          address={address}
          code={code}
          codeHint={t.codeHint}
          until={t.until}
          language={language}
        />
        <MoreLink href={placementAddresses.one(course.enrolment, now.placement)} label={t.toAgreement} />
      </Stack>
    </VisitPage>
  );
}
