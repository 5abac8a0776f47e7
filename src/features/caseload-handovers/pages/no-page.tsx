import { whoReads } from '../../../domain/person/who-reads.ts';
import {
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  Form,
  PageHead,
  SaveRow,
  SeeLine,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import type { Handover, HandoverGround } from '../handover-queries.ts';
import { handoverTexts } from '../handover-texts.ts';
import { ownHandoverTexts } from '../own-handover-texts.ts';

interface NoPageProps {
  readonly frame: Frame;
  readonly ground: HandoverGround;
  readonly handover: Handover;
}

/** Asks once more before a no is saved: what happens, and that nobody asks why. */
export function NoPage({ frame, ground, handover }: NoPageProps) {
  const { language } = frame.viewer;
  const own = frame.viewer.as === 'citizen';
  const staff = handoverTexts[language];
  const t = own ? ownHandoverTexts[language].no : { ...staff.no, back: staff.back };
  const address = `/referrals/${ground.referral}`;
  const hasCourse = ground.state === 'started';
  const readers = nameCircles(
    whoReads('referral_status', { undecided: false, hasTeam: hasCourse }),
    language,
    own,
  );
  return (
    <VisitPage frame={frame} title={t.title} place={own ? 'my-page' : 'referrals'}>
      <BackLink href={address} label={t.back} />
      <PageHead title={own ? t.title : staff.no.question(ground.head.callName)} lead={t.lead} />
      <Bullets items={t.lines(handover.fromName, hasCourse).split('\n')} />
      <Form action={frame.path}>
        <SaveRow>
          <Button label={t.save} />
          <ButtonLink href={address} label={t.keep} tone="secondary" />
        </SaveRow>
      </Form>
      <SeeLine text={(own ? ownHandoverTexts[language] : staff).see(readers)} />
    </VisitPage>
  );
}
