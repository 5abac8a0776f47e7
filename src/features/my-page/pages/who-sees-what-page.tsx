import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { BackLink, MoreLink, PageHead, Section, SeeLine } from '../../../platform/html/index.ts';
import { LookList, type LookPage } from '../../access-log/index.ts';
import {
  ConsentList,
  ConsentReceipt,
  type ConsentReceiptCode,
  consentTexts,
  hasChoices,
} from '../../consents/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { OnlookersSection } from '../parts/onlookers-section.tsx';
import { nameAmong, told } from '../parts/told.ts';
import type { RecordModel, Way } from '../read-my-page.ts';
import { whoSeesWhatTexts } from '../who-sees-what-texts.ts';

type Told = RecordModel & { readonly looks: LookPage };

interface WhoSeesWhatPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly records: readonly Told[];
  /** The day the list of looks begins before; absent when it begins with the newest. */
  readonly before: PlainDate | undefined;
  readonly done: ConsentReceiptCode | undefined;
}

/** The whole of who sees what: who may, what only one may, what the citizen decides, and who has. */
export function WhoSeesWhatPage({ frame, today, records, before, done }: WhoSeesWhatPageProps) {
  const { language } = frame.viewer;
  const t = whoSeesWhatTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="who-sees-what">
      <BackLink href="/my-page" label={t.back} />
      <ConsentReceipt done={done} language={language} />
      <PageHead title={t.title} lead={t.lead} />
      {records.map((record, at) => (
        <RecordView
          told={record}
          id={String(at + 1)}
          among={records.length}
          frame={frame}
          today={today}
          before={before}
        />
      ))}
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface RecordViewProps extends Pick<WhoSeesWhatPageProps, 'frame' | 'today' | 'before'> {
  readonly told: Told;
  readonly id: string;
  /** How many records the page tells of. */
  readonly among: number;
}

function RecordView({ told: model, id, among, frame, today, before }: RecordViewProps) {
  const { language } = frame.viewer;
  const t = whoSeesWhatTexts[language];
  const anchor = `#looked-${id}`;
  const { authorityName } = model.record;
  const ofWay = (way: Way) =>
    nameAmong(model.ways.length, way.definition.name[language], among, authorityName);
  return (
    <>
      {model.ways.map((way, at) => (
        <>
          <OnlookersSection id={`${id}-${at + 1}`} of={ofWay(way)} way={way} language={language} />
          {way.consents === undefined || !hasChoices(way.consents) ? null : (
            <Section id={`consents-${id}-${at + 1}`} title={told(t.consents, ofWay(way), language)}>
              <p>{t.consentsText}</p>
              <ConsentList model={way.consents} today={today} language={language} from="who-sees-what" />
              <MoreLink href="/my-page/agreements" label={consentTexts[language].all} />
            </Section>
          )}
        </>
      ))}
      <Section id={`looked-${id}`} title={told(t.looked, among > 1 ? authorityName : undefined, language)}>
        <p>{t.lookedText}</p>
        <LookList
          page={model.looks}
          today={today}
          language={language}
          olderHref={(day) => `${frame.path}?before=${day}${anchor}`}
          newestHref={before === undefined ? undefined : `${frame.path}${anchor}`}
        />
      </Section>
    </>
  );
}
