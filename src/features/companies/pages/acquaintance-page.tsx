import { refusedFields, SelectField, TextField } from '../../../platform/html/index.ts';
import type { Frame } from '../../page-frame/index.ts';
import type { Colleague } from '../card-queries.ts';
import { cardTexts } from '../card-texts.ts';
import type { AcquaintanceRefusals } from '../commands/write-card.ts';
import type { TypedAcquaintance } from '../forms/acquaintance-form.ts';
import { type CardFormModel, CardFormPage } from './card-form-page.tsx';

interface AcquaintancePageProps {
  readonly frame: Frame;
  readonly model: CardFormModel;
  readonly colleagues: readonly Colleague[];
  readonly typed: TypedAcquaintance;
  readonly refusals?: Partial<AcquaintanceRefusals> | undefined;
  readonly conflict?: boolean | undefined;
}

const names = [
  ['colleague', 'colleague'],
  ['words', 'words'],
] as const;

/** Which colleague knows somebody there, and how. */
export function AcquaintancePage(props: AcquaintancePageProps) {
  const { frame, model, colleagues, typed, refusals = {}, conflict } = props;
  const t = cardTexts[frame.viewer.language];
  const { said, errors } = refusedFields(refusals, t.refusals, names);
  return (
    <CardFormPage
      frame={frame}
      model={model}
      title={t.acquaintanceTitle(model.workplace.name)}
      lead={t.acquaintanceLead}
      typed={typed}
      errors={errors}
      conflict={conflict}
      takeBack={t.takeBackRow}
    >
      <SelectField
        name="colleague"
        label={t.colleague}
        options={[
          { value: '', label: t.choose },
          ...colleagues.map(({ employment, name }) => ({ value: employment, label: name })),
        ]}
        value={typed.colleague}
        error={said('colleague')}
      />
      <TextField
        name="words"
        label={t.acquaintance}
        hint={t.acquaintanceHint}
        value={typed.words}
        width={27}
        error={said('words')}
      />
    </CardFormPage>
  );
}
