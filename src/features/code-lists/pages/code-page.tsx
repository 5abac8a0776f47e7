import type { Code, CodePeriod } from '../../../domain/code-list/code-list.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  BackLink,
  PageHead,
  Section,
  Tag,
  TimeLine,
  type TimeLineItem,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { codeAddress, systemAddress } from '../code-list-addresses.ts';
import type { CodeSystem } from '../code-list-queries.ts';
import { codeListTexts } from '../code-list-texts.ts';
import { InDanish } from '../parts/in-danish.tsx';
import { periodState, periodWords } from '../period-words.ts';

interface CodePageProps {
  readonly frame: Frame;
  readonly system: CodeSystem;
  readonly code: Code;
  readonly today: PlainDate;
}

/** Everything one code was ever called, the newest first. */
export function CodePage({ frame, system, code, today }: CodePageProps) {
  const { language } = frame.viewer;
  const t = codeListTexts[language];
  const items = code.periods.toReversed().map((period) => lineOf(period, system.key, today, language));
  return (
    <VisitPage frame={frame} title={t.historyTitle} place="code-lists">
      <BackLink href={systemAddress(system.key)} label={system.title} />
      <PageHead title={t.historyOf(code.code)} lead={t.lead} />
      <Section id="periods" title={t.periods}>
        <TimeLine items={items} />
      </Section>
    </VisitPage>
  );
}

function lineOf(period: CodePeriod, system: string, today: PlainDate, language: Language): TimeLineItem {
  const t = codeListTexts[language];
  const state = periodState(period, today);
  const { successor } = period;
  const other = language === 'da' ? 'en' : 'da';
  return {
    when: period.period.from.slice(0, 4),
    small: state === 'now' ? t.inForce : undefined,
    state,
    title: (
      <>
        {period.wording[language]}{' '}
        <Tag
          text={period.verified === 'read' ? t.read : t.notRead}
          tone={period.verified === 'read' ? 'ok' : 'soon'}
        />
      </>
    ),
    text: (
      <>
        {periodWords(period, language)}
        <br />
        <InDanish language={language}>{period.legalReference}</InDanish>
        <br />
        {t.source} <InDanish language={language}>{period.source}</InDanish>
        <br />
        {t.inOther} <span lang={other}>{period.wording[other]}</span>
      </>
    ),
    action:
      successor === undefined
        ? undefined
        : { href: codeAddress(system, successor), label: t.succeededBy(successor) },
  };
}
