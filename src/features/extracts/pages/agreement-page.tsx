import type { AnonymityReport } from '../../../domain/extract/k-anonymity.ts';
import {
  Alert,
  BackLink,
  Facts,
  PageHead,
  PostButton,
  Receipt,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { agreementTexts } from '../agreement-texts.ts';
import type { MakeRefusal } from '../commands/make-extract.ts';
import { extractAddresses } from '../extract-addresses.ts';
import { extractTexts } from '../extract-texts.ts';
import type { Agreement, MadeExtract } from '../told-extract.ts';
import { FilesTable } from './files-table.tsx';
import { MakeSection } from './make-section.tsx';

export interface AgreementModel {
  readonly runName: string;
  readonly agreement: Agreement;
  readonly isOver: boolean;
  /** How well people are hidden today; absent once the agreement is over. */
  readonly anonymity: AnonymityReport | undefined;
  readonly made: readonly MadeExtract[];
  readonly done: 'sent' | 'ended' | undefined;
  readonly refusal: MakeRefusal | undefined;
}

interface AgreementProps {
  readonly frame: Frame;
  readonly model: AgreementModel;
}

/** One agreement: what it says, how well people would be hidden, and what has left under it. */
export function AgreementPage({ frame, model }: AgreementProps) {
  const { language } = frame.viewer;
  const t = extractTexts[language];
  const { agreement, runName, isOver, anonymity, made, done, refusal } = model;
  const { run, id } = agreement;
  return (
    <VisitPage frame={frame} title={t.agreement} place="programme" refused={refusal !== undefined}>
      <BackLink href={extractAddresses.all(run)} label={t.title} />
      {done && <Receipt {...t[done]} />}
      <PageHead title={t.agreement} subtitle={runName} />
      <SeeLine text={t.see} />
      {refusal && <Alert tone="warning" heading={t.notMade} text={t.refusals[refusal]} />}
      <Stack>
        <Section id="terms" title={t.terms}>
          <Facts items={termsOf(agreement, language)} wide />
        </Section>
        {anonymity && <MakeSection agreement={agreement} anonymity={anonymity} language={language} />}
        <Section id="made" title={t.made} spaced>
          {made.length === 0 ? <p>{t.noneMade}</p> : null}
          {made.map(({ madeOn, report }) => (
            <>
              <p>
                {`${t.madeOn(formatDate(madeOn, language))}. ${t.madeLine(report.people, report.anonymity.smallest)}`}
              </p>
              <FilesTable files={report.files} day={madeOn} language={language} />
            </>
          ))}
        </Section>
        {isOver ? null : (
          <Section id="end" title={t.end}>
            <p>{t.endText}</p>
            <PostButton action={extractAddresses.end(run, id)} label={t.end} />
          </Section>
        )}
      </Stack>
    </VisitPage>
  );
}

function termsOf(agreement: Agreement, language: Language) {
  const [t, form] = [extractTexts[language], agreementTexts[language]];
  const { toldFrom, toldTo, background, contents } = agreement;
  const names = background.map((thing) => form.backgroundNames[thing]);
  const facts: readonly (readonly [string, string])[] = [
    [t.who, t.whoLine(agreement.evaluatorName, agreement.houseName)],
    [t.purpose, agreement.purpose],
    [t.basis, form.bases[agreement.basis]],
    [t.contents, contents.map((content) => form.contentNames[content]).join(' · ')],
    [t.background, names.length === 0 ? t.noBackground : names.join(' · ')],
    [
      t.period,
      toldFrom === undefined
        ? t.periodTo(formatDate(toldTo, language))
        : formatPeriod(toldFrom, toldTo, language),
    ],
    [t.until, formatDate(agreement.until, language)],
    [t.register, agreement.linksRegister ? t.registerYes : t.registerNo],
  ];
  return facts.map(([term, value]) => ({ term, value }));
}
