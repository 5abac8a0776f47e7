import { wordParts } from '../../../domain/plan/plan.ts';
import { BackLink, Button, ErrorSummary, Form, PageHead, SaveRow } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { FieldRefusal } from '../commands/saved.ts';
import { eithersParts, type TypedParts } from '../forms/words-form.ts';
import { ConflictNotice } from '../parts/conflict-notice.tsx';
import { errorAt } from '../parts/error-at.ts';
import { WordsField } from '../parts/words-field.tsx';
import { planFormTexts } from '../plan-form-texts.ts';
import { planTexts } from '../plan-texts.ts';
import type { Voice } from '../voice.ts';

export interface WordsModel {
  readonly voice: Voice;
  readonly at: string;
  readonly typed: TypedParts;
  readonly refusals: readonly FieldRefusal[];
}

/** The words a plan stands on, to be written and put right. */
export function WordsPage({ frame, model }: { readonly frame: Frame; readonly model: WordsModel }) {
  const { voice, at, typed, refusals } = model;
  const t = planFormTexts[voice.language];
  const side = voice.own ? t.own : t.staff;
  const read = planTexts[voice.language];
  return (
    <VisitPage
      frame={frame}
      title={side.wordsTitle}
      place={voice.own ? 'my-page' : 'my-day'}
      refused={refusals.length > 0}
    >
      <BackLink href={at} label={voice.own ? read.you.backToPlan : read.backToPlan} />
      <PageHead
        title={side.wordsTitle}
        subtitle={voice.own ? undefined : voice.callName}
        lead={side.wordsLead}
      />
      <ErrorSummary
        heading={t.notSaved}
        text={t.nothingLost}
        errors={refusals.map(({ field, refusal }) => ({ field, text: t.refusals[refusal] }))}
      />
      <ConflictNotice refusals={refusals} voice={voice} />
      <Form action={`${at}/words`}>
        {wordParts.map((part) => (
          <WordsField
            name={part}
            label={side.parts[part]}
            typed={typed[part]}
            error={errorAt(model, part)}
            either={eithersParts.includes(part)}
            voice={voice}
          />
        ))}
        <SaveRow>
          <Button label={t.save} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
