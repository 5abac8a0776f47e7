import type { RecordKind } from '../../../domain/access/record-kind.ts';
import type { SightFacts } from '../../../domain/access/who-can-see.ts';
import { BackLink, MoreLink, PageHead, Stack } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { enrolmentTexts } from '../enrolment-texts.ts';
import { explainTexts } from '../explain-access/explain-texts.ts';
import type { NamedOnlooker } from '../who-can-see/named-onlooker.ts';
import { WhoCanSeeTable } from '../who-can-see/who-can-see-table.tsx';

interface WhoCanSeePageProps {
  readonly frame: Frame;
  readonly back: string;
  /** The page that explains one answer. */
  readonly why: string;
  readonly callName: string;
  readonly people: readonly NamedOnlooker[];
  readonly facts: SightFacts;
}

/** What a course's page holds, and what lies beside it: the kinds people ask about. */
const kinds: readonly RecordKind[] = [
  'identity',
  'enrolment_status',
  'enrolment',
  'attendance',
  'shared_note',
  'consent',
  'journal',
];

/** Who can see what of one course today, and why. */
export function WhoCanSeePage({ frame, back, why, callName, people, facts }: WhoCanSeePageProps) {
  const { language } = frame.viewer;
  const t = enrolmentTexts[language].whoCanSee;
  // Not named, because not everybody who may read this page may see who sent the referral.
  const referrer: NamedOnlooker = {
    name: t.whoeverReferred,
    organisation: undefined,
    relations: ['referrer'],
    isViewer: false,
  };
  return (
    <VisitPage frame={frame} title={t.title} place={frame.viewer.as === 'citizen' ? 'my-page' : 'my-day'}>
      <BackLink href={back} label={t.back} />
      <PageHead title={t.title} lead={t.lead(callName)} />
      <Stack>
        <WhoCanSeeTable
          language={language}
          people={[...people, referrer]}
          kinds={kinds}
          facts={facts}
          citizen={callName}
        />
        <MoreLink href={why} label={explainTexts[language].title} />
        <div>
          <p>{t.nobodyElse}</p>
          <p>{t.everyReading(callName)}</p>
        </div>
      </Stack>
    </VisitPage>
  );
}
