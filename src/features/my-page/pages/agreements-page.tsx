import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { BackLink, PageHead, Section, SeeLine } from '../../../platform/html/index.ts';
import {
  ConsentList,
  ConsentReceipt,
  type ConsentReceiptCode,
  LivingListView,
} from '../../consents/index.ts';
import {
  type AskedExtract,
  AskedExtracts,
  type ExtractAnswer,
  ExtractReceipt,
} from '../../extracts/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { agreementsTexts } from '../agreements-texts.ts';
import { nameAmong } from '../parts/told.ts';
import type { RecordModel, Way } from '../read-my-page.ts';

interface AgreementsPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly model: {
    readonly records: readonly RecordModel[];
    /** The studies the citizen can be in. */
    readonly studies: readonly AskedExtract[];
    readonly done: {
      readonly consent: ConsentReceiptCode | undefined;
      readonly study: ExtractAnswer | undefined;
    };
  };
}

/** Everything that is shared about the citizen and was, over all their courses, and what they can say yes to. */
export function AgreementsPage({ frame, today, model }: AgreementsPageProps) {
  const { records, studies, done } = model;
  const { language } = frame.viewer;
  const t = agreementsTexts[language];
  const ways = records.flatMap((record) => record.ways.map((way) => ({ record, way })));
  return (
    <VisitPage frame={frame} title={t.title} place="who-sees-what">
      <BackLink href="/my-page" label={t.back} />
      <ConsentReceipt done={done.consent} language={language} />
      <ExtractReceipt done={done.study} language={language} />
      <PageHead title={t.title} lead={t.lead} />
      {ways.map(({ record, way }, at) => {
        const of = nameAmong(
          ways.length,
          way.definition.name[language],
          records.length,
          record.record.authorityName,
        );
        return (
          <>
            {of === undefined ? null : <h2>{of}</h2>}
            <WayView way={way} studies={studies} id={String(at + 1)} today={today} language={language} />
          </>
        );
      })}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface WayViewProps {
  readonly way: Way;
  readonly studies: readonly AskedExtract[];
  readonly id: string;
  readonly today: PlainDate;
  readonly language: Frame['viewer']['language'];
}

function WayView({ way, studies, id, today, language }: WayViewProps) {
  const { living, consents } = way;
  if (living === undefined || consents === undefined) return null;
  const { referral, enrolment } = living.sheet;
  return (
    <>
      <LivingListView
        list={living}
        language={language}
        id={id}
        isOwn
        ways={{
          course: enrolment === undefined ? undefined : `/enrolments/${enrolment}/sharing`,
          takeBack: `/referrals/${referral}/consents/withdrawal`,
        }}
      />
      <AskedExtracts
        asked={studies.filter((one) => one.referral === referral)}
        all={studies}
        living={living.now}
        id={id}
        language={language}
      />
      {consents.open.length + consents.renewals.length === 0 ? null : (
        <Section id={`open-${id}`} title={agreementsTexts[language].open}>
          <ConsentList model={consents} today={today} language={language} from="agreements" onlyToGive />
        </Section>
      )}
    </>
  );
}
