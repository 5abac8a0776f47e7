import { BackLink, Choices, EmptyState, PageHead } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { OtherHouse } from '../card-queries.ts';
import { cardTexts } from '../card-texts.ts';
import { companyAddresses } from '../company-addresses.ts';
import { newRow } from '../forms/row-form.ts';
import { type CardFormModel, CardFormPage } from './card-form-page.tsx';

interface SharingPageProps {
  readonly frame: Frame;
  readonly model: CardFormModel;
  /** The houses it is not shared with yet. */
  readonly houses: readonly OtherHouse[];
  readonly isMissing?: boolean | undefined;
}

/** Which other house may read the card. */
export function SharingPage({ frame, model, houses, isMissing = false }: SharingPageProps) {
  const t = cardTexts[frame.viewer.language];
  const title = t.sharingTitle(model.workplace.name);
  if (houses.length === 0)
    return (
      <VisitPage frame={frame} title={title} place="companies">
        <BackLink
          href={companyAddresses.workplace(model.house, model.workplace.id)}
          label={t.backTo(model.workplace.name)}
        />
        <PageHead title={title} />
        <EmptyState heading={t.noHouses} text={t.noHousesText} />
      </VisitPage>
    );
  const error = isMissing ? t.refusals['house-missing'] : undefined;
  return (
    <CardFormPage
      frame={frame}
      model={model}
      title={title}
      lead={t.sharingLead}
      typed={newRow()}
      errors={error === undefined ? [] : [{ field: 'house', text: error }]}
      button={t.share}
    >
      <Choices
        name="house"
        legend={t.house}
        stacked
        options={houses.map(({ id, name }) => ({ value: id, label: name }))}
        error={error}
      />
    </CardFormPage>
  );
}
