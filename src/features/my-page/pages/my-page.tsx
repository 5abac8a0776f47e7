import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { MoreLink, PageHead, PlainList, Section, SeeLine } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type GrantList, OwnGrantsNotice } from '../../access-grants/index.ts';
import { type LastLook, LastLooks } from '../../access-log/index.ts';
import { ComingResponsible, type ResponsibleChange } from '../../caseloads/index.ts';
import { ConsentReceipt, type ConsentReceiptCode } from '../../consents/index.ts';
import { type AskedExtract, UnansweredExtracts } from '../../extracts/index.ts';
import { OwnFeedbackReceipt, readOwnFeedbackDone } from '../../feedback/index.ts';
import { OwnHandoverReceipt } from '../../journals/index.ts';
import { type HelpToAnswer, HelpToAnswerNotice } from '../../networks/index.ts';
import { AskButton, ownFileTexts } from '../../own-file/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { myPageTexts } from '../my-page-texts.ts';
import { CallLine } from '../parts/call-line.tsx';
import { nameAmong, told } from '../parts/told.ts';
import { WayView } from '../parts/way-view.tsx';
import type { RecordModel, Way } from '../read-my-page.ts';

export type Told = RecordModel & {
  readonly looks: readonly LastLook[];
  readonly letIn: GrantList;
  readonly change: ResponsibleChange | undefined;
  readonly helpWaits: readonly HelpToAnswer[];
};

interface MyPageProps {
  readonly frame: Frame;
  readonly today: PlainDate;
  readonly records: readonly Told[];
  /** The studies the citizen can be in. */
  readonly studies: readonly AskedExtract[];
  /** What a press of a button came to: as a consent, or as the code of another matter. */
  readonly done: { readonly consent: ConsentReceiptCode | undefined; readonly code: string };
}

const listAddress = '/my-page/who-sees-what';

/** The citizen's own page: how far, what next, who, and who sees what. */
export function MyPage({ frame, today, records, studies, done }: MyPageProps) {
  const { language, shownName } = frame.viewer;
  const t = myPageTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="my-page">
      <ConsentReceipt done={done.consent} language={language} />
      <OwnFeedbackReceipt done={readOwnFeedbackDone(done.code)} language={language} />
      <OwnHandoverReceipt done={done.code} language={language} />
      <PageHead title={t.hello(records[0]?.record.callName ?? shownName)} />
      {records.length === 0 ? <p>{`${t.nothing} ${t.nothingDo}`}</p> : null}
      {records.map((record, at) => (
        <>
          {records.length > 1 ? <h2>{t.keptBy(record.record.authorityName)}</h2> : null}
          <RecordView told={record} id={String(at + 1)} among={records.length} frame={frame} today={today} />
        </>
      ))}
      <UnansweredExtracts
        all={studies}
        living={records.flatMap(({ ways }) => ways.flatMap(({ living }) => living?.now ?? []))}
        href="/my-page/agreements"
        language={language}
      />
      {records.length === 0 ? null : <OwnFileSection records={records} language={language} />}
      <SeeLine text={t.see} why={{ href: listAddress, label: t.seeWhy }} />
    </VisitPage>
  );
}

/** One press gives everything; the page it leads to tells what became of an earlier one. */
function OwnFileSection({
  records,
  language,
}: Pick<MyPageProps, 'records'> & { readonly language: Language }) {
  const t = ownFileTexts[language];
  return (
    <Section id="own-file" title={t.title} spaced>
      <p>{t.askWhy}</p>
      <AskButton records={records.map(({ record }) => record.citizen)} language={language} />
      <MoreLink href="/my-page/own-file" label={t.seeAnswers} />
    </Section>
  );
}

/** What else there is of one's own, a page each. */
const more = [
  ['facts', 'work-facts'],
  ['wishes', 'wishes'],
  ['places', 'places'],
  ['cv', 'cv'],
  ['doors', 'doors'],
  ['around', 'network'],
] as const;

interface RecordViewProps {
  readonly told: Told;
  readonly id: string;
  /** How many records the page tells of. */
  readonly among: number;
  readonly frame: Frame;
  readonly today: PlainDate;
}

function RecordView({ told: model, id, among, frame, today }: RecordViewProps) {
  const { language } = frame.viewer;
  const t = myPageTexts[language];
  const { ways, responsible, looks, record } = model;
  const ofWay = ({ definition }: Way) =>
    nameAmong(ways.length, definition.name[language], among, record.authorityName);
  return (
    <>
      {ways.length === 0 ? <p>{`${t.nothing} ${t.nothingDo}`}</p> : null}
      {ways.map((way, at) => (
        <WayView way={way} id={`${id}-${at + 1}`} of={ofWay(way)} today={today} language={language} />
      ))}
      {ways.some(({ team }) => team.length > 0) ? null : (
        <CallLine responsible={responsible} language={language} />
      )}
      <ComingResponsible change={model.change} today={today} language={language} />
      <HelpToAnswerNotice waiting={model.helpWaits} citizen={record.citizen} id={id} language={language} />
      <Section id={`more-${id}`} title={told(t.more, among > 1 ? record.authorityName : undefined, language)}>
        <PlainList
          items={more.map(([key, address]) => (
            <MoreLink href={`/citizens/${record.citizen}/${address}`} label={t[key]} />
          ))}
        />
      </Section>
      <OwnGrantsNotice
        list={model.letIn}
        citizen={record.citizen}
        id={id}
        today={today}
        language={language}
      />
      <Section
        id={`looked-${id}`}
        title={told(t.looked, among > 1 ? record.authorityName : undefined, language)}
      >
        <LastLooks looks={looks} today={today} language={language} />
        <MoreLink href={`${listAddress}#looked-${id}`} label={t.wholeList} />
      </Section>
    </>
  );
}
