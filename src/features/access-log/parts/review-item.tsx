import { citizenCode } from '../../../domain/access-log/citizen-code.ts';
import { judgements } from '../../../domain/access-log/judgement.ts';
import { Choices, type FactItem, Facts, FieldRow, Panel, TextField } from '../../../platform/html/index.ts';
import { formatDate, formatWeekday } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatTime } from '../../../platform/i18n/durations.ts';
import type { RowDraft } from '../commands/judge-sample.ts';
import { rowFields } from '../forms/judgement-form.ts';
import type { ReviewItem } from '../log-review-queries.ts';
import { logReviewTexts } from '../log-review-texts.ts';
import { lookedAtInWords } from '../looked-at-in-words.ts';
import { relationInWords } from '../relation-in-words.ts';
import { sampleTexts } from '../sample-texts.ts';

interface ItemProps {
  readonly item: ReviewItem;
  readonly language: Language;
}

interface OpenItemProps extends ItemProps {
  readonly draft: RowDraft;
  readonly error: { readonly field: 'judgement' | 'remark'; readonly text: string } | undefined;
}

/** A row to be judged: who looked, when, at what, and the few fields. */
export function OpenItem({ item, draft, error, language }: OpenItemProps) {
  const t = sampleTexts[language];
  const names = rowFields(item.position);
  const errorAt = (field: 'judgement' | 'remark') => (error?.field === field ? error.text : undefined);
  return (
    <Panel id={`look-${item.position}`} title={headOf(item, language)}>
      <RoleLine item={item} language={language} />
      <Facts wide items={factsOf(item, language)} />
      {item.isOwn ? (
        <p>{t.own}</p>
      ) : (
        <div class="mt-4">
          <FieldRow>
            <Choices
              name={names.judgement}
              legend={t.judgementOf(item.position)}
              options={judgements.map((value) => ({ value, label: t.judgements[value] }))}
              value={draft.judgement}
              error={errorAt('judgement')}
            />
            <TextField
              name={names.remark}
              label={t.remark}
              hint={t.remarkHint}
              value={draft.remark}
              error={errorAt('remark')}
              optional
              grow
            />
          </FieldRow>
        </div>
      )}
    </Panel>
  );
}

/** A row of a signed sample, as it was judged. */
export function ClosedItem({ item, language }: ItemProps) {
  const t = sampleTexts[language];
  const judged = item.judgement === null ? t.notJudged : t.judgements[item.judgement];
  return (
    <Panel id={`look-${item.position}`} title={headOf(item, language)}>
      <RoleLine item={item} language={language} />
      <Facts
        wide
        items={[
          ...factsOf(item, language),
          { term: t.judgement, value: <strong>{judged}</strong> },
          ...(item.remark === null ? [] : [{ term: t.remark, value: item.remark }]),
        ]}
      />
    </Panel>
  );
}

/** `3. Pia Prik`: who looked, never whom at. */
function headOf({ position, name }: ReviewItem, language: Language): string {
  return `${position}. ${name ?? sampleTexts[language].nobody}`;
}

function RoleLine({ item, language }: ItemProps) {
  if (item.house === null) return null;
  const title = (language === 'da' ? item.titleDa : item.titleEn) ?? '';
  return <p class="ff-meta mb-3">{sampleTexts[language].role(title, item.house)}</p>;
}

function factsOf(item: ReviewItem, language: Language): FactItem[] {
  const t = sampleTexts[language];
  const { why } = logReviewTexts[language];
  const code = citizenCode(item.citizen);
  const day = `${formatWeekday(item.on, language)} ${formatDate(item.on, language)}`;
  return [
    { term: t.when, value: t.moment(day, formatTime(item.at, language)) },
    { term: t.page, value: lookedAtInWords(item, language) },
    { term: t.citizen, value: item.restricted ? t.restricted(code) : code },
    { term: t.relation, value: relationInWords(item, language) },
    { term: t.whyDrawn, value: item.why.map((one) => why[one]).join(', ') },
  ];
}
