import type { ReferralId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Bullets, Panel, Section } from '../../../platform/html/index.ts';
import { formatRelativeDay } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { HandoverModel } from '../handover-model.ts';
import { handoverTexts } from '../handover-texts.ts';
import { ownHandoverTexts } from '../own-handover-texts.ts';

interface HandoverSectionProps {
  readonly referral: ReferralId;
  readonly model: HandoverModel;
  readonly today: PlainDate;
  readonly language: Language;
  /** The page is the citizen's own. */
  readonly own: boolean;
}

/** Whom the case is with, and the one thing to do about it. Nothing where the programme takes no case over. */
export function HandoverSection(props: HandoverSectionProps) {
  const { model, language, own } = props;
  if (model.handover === undefined && (own || !model.isAwaited)) return null;
  if (own) {
    return (
      <Section id="the-case" title={ownHandoverTexts[language].title}>
        <OwnCase {...props} />
      </Section>
    );
  }
  return (
    <Panel id="the-case" title={handoverTexts[language].section.title}>
      <StaffCase {...props} />
    </Panel>
  );
}

function StaffCase({ referral, model, today, language }: HandoverSectionProps) {
  const t = handoverTexts[language].section;
  const { handover, may, callName } = model;
  const day = (date: PlainDate): string => formatRelativeDay(date, today, language);
  const address = `/referrals/${referral}`;
  return (
    <>
      {handover === undefined ? (
        <p>{may.handOver ? t.waits : t.waitsForOther(callName)}</p>
      ) : (
        <p>{t.handed(handover.fromName, handover.toName, day(handover.handedOn))}</p>
      )}
      {handover?.returnedOn && <p>{t.returned(handover.fromName, day(handover.returnedOn))}</p>}
      <Papers model={model} today={today} language={language} />
      {may.handOver && <WayOn href={`${address}/handover`} label={t.handOver} />}
      {may.sendPapers && <WayOn href={`${address}/papers`} label={t.sendPapers} />}
      {may.sayNo && <WayOn href={`${address}/no`} label={t.sayNo} />}
    </>
  );
}

function OwnCase({ referral, model, today, language }: HandoverSectionProps) {
  const t = ownHandoverTexts[language];
  const { handover, may } = model;
  if (handover === undefined) return null;
  const day = (date: PlainDate): string => formatRelativeDay(date, today, language);
  const { fromName, toName, handedOn, returnedOn } = handover;
  return (
    <>
      {returnedOn === undefined ? (
        <>
          <p>{t.handed(toName, day(handedOn))}</p>
          <p>{t.former(fromName)}</p>
        </>
      ) : (
        <p>{t.returned(fromName, day(returnedOn))}</p>
      )}
      <Papers model={model} today={today} language={language} own />
      {may.sayNo && <WayOn href={`/referrals/${referral}/no`} label={t.sayNo} />}
    </>
  );
}

type PapersProps = Pick<HandoverSectionProps, 'model' | 'today' | 'language'> & { readonly own?: boolean };

/** The papers as far as the reader may know of them; to the citizen only those that were sent. */
function Papers({ model: { papers, terms, handover }, today, language, own = false }: PapersProps) {
  const t = handoverTexts[language].section;
  const isClosed = handover?.returnedOn !== undefined;
  if (papers === undefined || handover === undefined || (isClosed && (own || papers.length === 0)))
    return null;
  const lines = (terms?.papers ?? []).flatMap(({ key, title }) => {
    const sent = papers.find((paper) => paper.key === key);
    if (sent === undefined) return own || isClosed ? [] : [t.notSent(title[language])];
    const words = own ? ownHandoverTexts[language].sent : t.sent;
    return [words(title[language], formatRelativeDay(sent.sentOn, today, language))];
  });
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{own ? ownHandoverTexts[language].papers : t.papers}</h3>
      <Bullets items={lines} />
    </>
  );
}

function WayOn({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <p class="mt-2">
      <a class="ff-tap" href={href}>
        {label}
      </a>
    </p>
  );
}
