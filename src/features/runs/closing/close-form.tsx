import type { CloseRunRefusal } from '../../../domain/run/close-run.ts';
import {
  Bullets,
  Button,
  DateField,
  ErrorSummary,
  Form,
  SaveRow,
  Section,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { closingAddress } from './addresses.ts';
import type { ClosingModel } from './run-closing.ts';
import { runClosingTexts } from './run-closing-texts.ts';

/** What was typed, and why it could not be done. */
export interface CloseTyped {
  readonly lastDay: string;
  readonly refusal: CloseRunRefusal | undefined;
}

interface CloseFormProps {
  readonly model: ClosingModel;
  readonly typed: CloseTyped;
  readonly language: Language;
}

/** What is still to be done; and, when nobody is left without a place, the act itself. */
export function CloseForm({ model, typed, language }: CloseFormProps) {
  const t = runClosingTexts[language];
  const { waiting, underWay } = model.toClose;
  const isReady = waiting === 0 && underWay === 0;
  const error = typed.refusal && t.refusals[typed.refusal];
  return (
    <>
      <ErrorSummary
        heading={t.notSaved}
        text={t.nothingLost}
        errors={error === undefined ? [] : [{ field: isReady ? 'last-day' : 'handed-on', text: error }]}
      />
      <Section id="before" title={t.before}>
        <Bullets items={[t.waiting(waiting), t.underWay(underWay)]} />
        {isReady ? null : <p class="ff-meta">{t.notYet}</p>}
      </Section>
      {isReady ? (
        <Section id="close" title={t.close}>
          <Bullets items={[...t.means]} />
          <Form action={closingAddress(model.run)}>
            <DateField
              name="last-day"
              label={t.lastDay}
              hint={t.lastDayHint}
              value={typed.lastDay}
              error={error}
            />
            <SaveRow>
              <Button label={t.save} />
            </SaveRow>
          </Form>
        </Section>
      ) : null}
    </>
  );
}
