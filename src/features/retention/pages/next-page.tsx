import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ErasureTime, NextErasure } from '../../../domain/retention/next-erasures.ts';
import type { ErasedKind, RetentionRule } from '../../../domain/retention/retention-rule.ts';
import {
  EmptyState,
  Facts,
  PageHead,
  Section,
  SeeLine,
  Stack,
  StackingTable,
} from '../../../platform/html/index.ts';
import { formatDate, formatPeriod } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nextTexts } from '../next-texts.ts';
import { retentionTexts } from '../retention-texts.ts';

/** What a house is told before the erasure runs: how many records go when, by which rule, and what stays. */
export interface NextModel {
  readonly house: string;
  /** How long a record is kept; `undefined` where nobody has said. */
  readonly rule: RetentionRule | undefined;
  readonly erasures: readonly NextErasure[];
  readonly runNames: ReadonlyMap<string, string>;
  /** What has a time of its own, and the day before which it goes. */
  readonly apart: readonly {
    readonly kind: ErasedKind;
    readonly months: number;
    readonly before: PlainDate;
  }[];
}

export function NextPage({ frame, model }: { readonly frame: Frame; readonly model: NextModel }) {
  const { language } = frame.viewer;
  const t = nextTexts[language];
  const months = retentionTexts[language].months;
  const { rule } = model;
  return (
    <VisitPage frame={frame} title={t.title} place="next-erasures">
      <PageHead title={t.title} lead={t.lead(model.house)} />
      <SeeLine text={t.see} />
      <Stack>
        <Facts
          wide
          items={[
            { term: t.controller, value: model.house },
            {
              term: t.kept,
              value:
                rule === undefined
                  ? t.noRule
                  : `${t.rule(months(rule.months), rule.basis[language])} ${t.standing[rule.standing]}`,
            },
          ]}
        />
        <Stretch model={model} time="now" language={language} />
        <Stretch model={model} time="held" language={language} />
        <Stretch model={model} time="soon" language={language} />
        <Stretch model={model} time="kept" language={language} />
        <Section id="goes" title={t.goesAndStays} spaced>
          <Facts
            wide
            items={[
              { term: t.goes, value: t.goesWhat },
              { term: t.stays, value: t.staysWhat },
            ]}
          />
        </Section>
        <Apart model={model} language={language} />
      </Stack>
    </VisitPage>
  );
}

interface PartProps {
  readonly model: NextModel;
  readonly language: Language;
}

/** One stretch of time; nothing is said of what is held or kept where nothing is. */
function Stretch({ model, language, time }: PartProps & { readonly time: ErasureTime }) {
  const t = nextTexts[language];
  const rows = model.erasures.filter((one) => one.time === time);
  const title = { now: t.now, held: t.held, soon: t.soon, kept: t.later }[time];
  const text = { now: t.nowText, held: t.heldText, soon: undefined, kept: undefined }[time];
  if (rows.length === 0 && (time === 'held' || time === 'kept')) return null;
  if (rows.length === 0)
    return (
      <Section id={time} title={title} spaced>
        <EmptyState
          heading={time === 'now' ? t.noneNow : t.noneSoon}
          text={time === 'now' ? t.noneNowText : t.noneSoonText}
        />
      </Section>
    );
  const saysWhy = time === 'held' || time === 'kept';
  return (
    <Section id={time} title={title}>
      {text === undefined ? null : <p class="ff-meta ff-wide mt-3">{text}</p>}
      <StackingTable
        caption={title}
        captionHidden
        columns={[
          { label: t.run },
          { label: time === 'now' ? t.since : t.when },
          ...(saysWhy ? [{ label: t.why }] : []),
          { label: t.records, numeric: true },
        ]}
        rows={rows.map((one) => [
          one.run === undefined ? t.noRun : (model.runNames.get(one.run) ?? t.noRun),
          daysOf(one, language),
          ...(saysWhy ? [t.whys[one.why]] : []),
          formatNumber(one.records, language),
        ])}
      />
    </Section>
  );
}

function daysOf({ from, to }: NextErasure, language: Language): string {
  if (from === undefined || to === undefined) return nextTexts[language].noDay;
  return from === to ? formatDate(from, language) : formatPeriod(from, to, language);
}

function Apart({ model, language }: PartProps) {
  const t = nextTexts[language];
  const { erasedKinds, months, howLong, what } = retentionTexts[language];
  if (model.apart.length === 0) return null;
  return (
    <Section id="apart" title={t.apart}>
      <p class="ff-meta ff-wide mt-3">{t.apartText}</p>
      <StackingTable
        caption={t.apart}
        captionHidden
        columns={[{ label: what }, { label: howLong }, { label: t.olderThan }]}
        rows={model.apart.map(({ kind, months: kept, before }) => [
          erasedKinds[kind],
          months(kept),
          formatDate(before, language),
        ])}
      />
    </Section>
  );
}
