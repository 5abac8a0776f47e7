import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Button,
  Catalogue,
  EmptyState,
  Form,
  MoreLink,
  PageHead,
  Section,
  SelectField,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { cataloguePath } from '../../page-frame/index.ts';
import { ownStoryTexts, storyAddresses } from '../../stories/index.ts';
import type { Narrowing } from '../addresses.ts';
import { municipalitiesOf, offersIn, underUmbrellas } from '../arrange.ts';
import { catalogueTexts } from '../catalogue-texts.ts';
import { offerRow } from '../parts/offer-row.ts';
import { PublicFrame, type PublicReading } from '../parts/public-frame.tsx';
import type { Offer } from '../public-run.ts';
import { readers } from '../reader.ts';

export interface CatalogueModel {
  readonly reading: PublicReading;
  readonly narrowing: Narrowing;
  readonly offers: readonly Offer[];
  readonly today: PlainDate;
}

/** Every programme that is open to be read about, under its umbrella. */
export function CataloguePage(model: CatalogueModel) {
  const { reading, offers } = model;
  const t = catalogueTexts[reading.language];
  return (
    <PublicFrame reading={reading} title={t.title}>
      <PageHead title={t.title} lead={t.lead} />
      {offers.length === 0 ? <EmptyState heading={t.noneTitle} text={t.noneText} /> : <Offers {...model} />}
      <MoreLink href={storyAddresses.public} label={ownStoryTexts[reading.language].publicTitle} />
    </PublicFrame>
  );
}

function Offers({ reading: { language }, narrowing, offers, today }: CatalogueModel) {
  const t = catalogueTexts[language];
  const shown = offersIn(narrowing.where, offers);
  const groups = underUmbrellas(shown, today, language);
  return (
    <>
      <Filter language={language} narrowing={narrowing} offers={offers} />
      {shown.length === 0 ? (
        <EmptyState
          heading={t.noneHereTitle}
          text={t.noneHereText}
          action={{ href: cataloguePath, label: t.all }}
        />
      ) : (
        <div class="mt-6">
          <Stack>
            {groups.map(({ title, offers: under }, at) => (
              <Section
                id={`under-${at + 1}`}
                title={title ?? (groups.length > 1 ? t.standsAlone : t.counted(under.length))}
              >
                <Catalogue items={under.map((offer) => offerRow(offer, narrowing.who, today, language))} />
              </Section>
            ))}
          </Stack>
        </div>
      )}
    </>
  );
}

interface FilterProps extends Pick<CatalogueModel, 'narrowing' | 'offers'> {
  readonly language: Language;
}

function Filter({ language, narrowing, offers }: FilterProps) {
  const t = catalogueTexts[language];
  const places = municipalitiesOf(offers, language).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form action={cataloguePath} method="get" kind="inline">
      <SelectField
        name="where"
        label={t.where}
        value={narrowing.where}
        options={[{ value: '', label: t.everywhere }, ...places]}
      />
      <SelectField
        name="who"
        label={t.who}
        value={narrowing.who}
        options={[
          { value: '', label: t.anyone },
          ...readers.map((reader) => ({ value: reader, label: t.whoAreYou[reader] })),
        ]}
      />
      <Button label={t.show} />
    </Form>
  );
}
