import { patterns } from '../../../domain/access-log/pattern.ts';
import {
  BackLink,
  Bullets,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  FieldGroup,
  FieldRow,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SeeLine,
  Stack,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { drawTexts } from '../draw-texts.ts';
import type { SampleForm } from '../forms/sample-form.ts';
import { logReviewTexts } from '../log-review-texts.ts';
import type { SampleFormRefusals } from '../sample-form-refusals.ts';

interface DrawPageProps {
  readonly frame: Frame;
  /** The address of the overview; the form posts to it. */
  readonly base: string;
  readonly form: SampleForm;
  readonly refusals?: SampleFormRefusals | undefined;
}

const fields = ['from', 'to', 'how', 'size'] as const;

/** Asks for a sample: which days, drawn how, how many. */
export function DrawPage({ frame, base, form, refusals = {} }: DrawPageProps) {
  const all = logReviewTexts[frame.viewer.language];
  const t = drawTexts[frame.viewer.language];
  const errorAt = (field: (typeof fields)[number]): string | undefined => {
    const refusal = refusals[field];
    return refusal && t.refusals[refusal];
  };
  const errors = fields.flatMap((field) => {
    const text = errorAt(field);
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <VisitPage frame={frame} title={all.draw} place="log-reviews" refused={errors.length > 0}>
      <BackLink href={base} label={all.back} />
      <PageHead title={all.draw} lead={t.lead} />
      <ErrorSummary heading={t.notDrawn} text={t.nothingLost} errors={errors} />
      <Form action={base} kind="main" hidden={{ review: form.id }}>
        <Stack>
          <FieldGroup id="period" legend={t.period}>
            <FieldRow>
              <DateField name="from" label={t.from} value={form.from} error={errorAt('from')} />
              <DateField name="to" label={t.to} hint={t.toHint} value={form.to} error={errorAt('to')} />
            </FieldRow>
          </FieldGroup>
          <Choices
            name="how"
            legend={t.how}
            stacked
            options={[
              { value: 'random', label: t.random, note: t.randomNote },
              { value: 'pattern', label: t.pattern, note: t.patternNote },
            ]}
            value={form.how}
            error={errorAt('how')}
          />
          <TextField
            name="size"
            label={t.size}
            hint={t.sizeHint}
            value={form.size}
            error={errorAt('size')}
            width={4}
            numeric
          />
          <SaveRow>
            <Button label={t.save} />
          </SaveRow>
        </Stack>
        <Panel id="patterns" title={t.help} soft aside>
          <p>{t.helpText}</p>
          <Bullets items={patterns.map((pattern) => all.patterns[pattern])} />
          <p>{t.leftOut}</p>
        </Panel>
      </Form>
      <SeeLine text={all.see} />
    </VisitPage>
  );
}
