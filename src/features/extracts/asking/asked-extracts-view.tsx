import { ButtonRow, Facts, Panel, PostButton, Receipt, Section } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { LivingConsent } from '../../consents/index.ts';
import type { AskedExtract } from './asked-extract-queries.ts';
import { askedExtractTexts } from './asked-extract-texts.ts';
import { askedExtractWords } from './asked-extract-words.ts';

/** What a press of one of its buttons came to. */
export type ExtractAnswer = 'study-yes' | 'study-no';

export function readExtractAnswer(code: string): ExtractAnswer | undefined {
  return (['study-yes', 'study-no'] as const).find((one) => one === code);
}

export function ExtractReceipt({
  done,
  language,
}: {
  readonly done: ExtractAnswer | undefined;
  readonly language: Language;
}) {
  return done === undefined ? null : <Receipt {...askedExtractTexts[language].done[done]} />;
}

/** The yes to an agreement that stands, on screen to itself or written down to its house; `undefined` where none does. */
export function yesTo(
  { agreement, house }: AskedExtract,
  all: readonly AskedExtract[],
  living: readonly LivingConsent[],
): LivingConsent | undefined {
  const isToAnother = (key: string): boolean =>
    all.some((other) => other.agreement === key && other.agreement !== agreement);
  return living.find(
    ({ consent }) =>
      consent.content === 'delivered_extract' &&
      consent.toOrganisation === house &&
      !isToAnother(consent.text.key),
  );
}

interface AskedExtractsProps {
  /** Those of one way. */
  readonly asked: readonly AskedExtract[];
  readonly all: readonly AskedExtract[];
  /** Every yes of that way which holds. */
  readonly living: readonly LivingConsent[];
  readonly id: string;
  readonly language: Language;
}

/** Each study a citizen can be in: what leaves, for whom, why and until when, and a press for each answer. */
export function AskedExtracts({ asked, all, living, id, language }: AskedExtractsProps) {
  if (asked.length === 0) return null;
  return (
    <Section id={`studies-${id}`} title={askedExtractTexts[language].section}>
      {asked.map((one) => (
        <AskedPanel asked={one} yes={yesTo(one, all, living)} language={language} />
      ))}
    </Section>
  );
}

interface PanelProps {
  readonly asked: AskedExtract;
  readonly yes: LivingConsent | undefined;
  readonly language: Language;
}

function AskedPanel({ asked, yes, language }: PanelProps) {
  const t = askedExtractTexts[language];
  const { title, lead, facts, ifNo } = askedExtractWords(asked, language);
  const at = `/referrals/${asked.referral}/extracts/${asked.agreement}`;
  const until = yes?.consent.period.to;
  return (
    <Panel id={`study-${asked.agreement}`} title={title}>
      {yes !== undefined && <p>{t.isYes(until === undefined ? '' : formatDate(until, language))}</p>}
      {yes === undefined && <p>{asked.isNo ? t.isNo : lead}</p>}
      <Facts wide items={facts.map(([term, value]) => ({ term, value }))} />
      <p>{yes === undefined ? ifNo : t.left}</p>
      <ButtonRow>
        {yes !== undefined && (
          <PostButton
            action={`/referrals/${asked.referral}/consents/withdrawal`}
            label={t.takeBack}
            about={title}
            hidden={{ consent: yes.consent.id }}
          />
        )}
        {yes === undefined && (
          <PostButton action={`${at}/yes`} label={asked.isNo ? t.yesAfterAll : t.yes} about={title} />
        )}
        {yes === undefined && !asked.isNo && <PostButton action={`${at}/no`} label={t.no} about={title} />}
      </ButtonRow>
    </Panel>
  );
}
