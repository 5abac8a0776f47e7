import {
  BackLink,
  Choices,
  EmptyState,
  PageHead,
  refusedFields,
  TextField,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { cardTexts } from '../card-texts.ts';
import type { MergeRefusals, TypedMerge } from '../commands/merge-workplaces.ts';
import { companyAddresses } from '../company-addresses.ts';
import type { RegisteredWorkplace } from '../company-queries.ts';
import { newRow } from '../forms/row-form.ts';
import { apartWords } from '../parts/place-words.ts';
import { type CardFormModel, CardFormPage } from './card-form-page.tsx';

interface MergePageProps {
  readonly frame: Frame;
  readonly model: CardFormModel;
  readonly alike: readonly RegisteredWorkplace[];
  readonly typed: TypedMerge;
  readonly refusals?: Partial<MergeRefusals> | undefined;
}

const names = [
  ['into', 'into'],
  ['reason', 'reason'],
] as const;

/** The same place stood twice: which row is to stay, and how somebody knows. */
export function MergePage({ frame, model, alike, typed, refusals = {} }: MergePageProps) {
  const t = cardTexts[frame.viewer.language];
  const title = t.mergeTitle(model.workplace.name);
  if (alike.length === 0)
    return (
      <VisitPage frame={frame} title={title} place="companies">
        <BackLink
          href={companyAddresses.workplace(model.house, model.workplace.id)}
          label={t.backTo(model.workplace.name)}
        />
        <PageHead title={title} />
        <EmptyState heading={t.mergeNone} text={t.mergeNoneText} />
      </VisitPage>
    );
  const { said, errors } = refusedFields(refusals, t.refusals, names);
  return (
    <CardFormPage
      frame={frame}
      model={model}
      title={title}
      lead={t.mergeLead}
      typed={newRow()}
      errors={errors}
      button={t.doMerge}
    >
      <Choices
        name="into"
        legend={t.mergeInto}
        stacked
        options={alike.map((row) => ({ value: row.id, label: row.name, note: apartWords(row) }))}
        value={typed.into}
        error={said('into')}
      />
      <TextField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={typed.reason}
        width={27}
        error={said('reason')}
      />
    </CardFormPage>
  );
}
