import { cvrInPairs } from '../../../domain/company/cvr.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import {
  BackLink,
  ButtonLink,
  Facts,
  PageHead,
  Receipt,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { CardContent } from '../card-queries.ts';
import { cardTexts } from '../card-texts.ts';
import { companyAddresses } from '../company-addresses.ts';
import type { MergeEntry, RegisteredWorkplace } from '../company-queries.ts';
import { companyTexts } from '../company-texts.ts';
import { OtherHouses, OwnCard } from '../parts/card-sections.tsx';
import { addressWords } from '../parts/place-words.ts';
import { cardReaders } from '../see-card.ts';

export type CompanyDone = keyof (typeof cardTexts)['da']['done'];

export interface CompanyModel {
  readonly house: OrganisationId;
  readonly houseName: string;
  readonly mayWrite: boolean;
  readonly workplace: RegisteredWorkplace;
  /** In the reader's language, as it was called today. */
  readonly industry: string | undefined;
  readonly content: CardContent;
  readonly merges: readonly MergeEntry[];
  readonly done: CompanyDone | undefined;
}

/** One company or school: what the register says, what the house knows, and what others have shared. */
export function CompanyPage({ frame, model }: { readonly frame: Frame; readonly model: CompanyModel }) {
  const { language } = frame.viewer;
  const [t, words] = [cardTexts[language], companyTexts[language]];
  const { house, houseName, workplace, mayWrite, done } = model;
  return (
    <VisitPage frame={frame} title={workplace.name} place="companies">
      <BackLink href={companyAddresses.list(house)} label={words.title} />
      {done && <Receipt {...t.done[done]} />}
      <PageHead
        title={workplace.name}
        meta={[
          [words.kinds[workplace.kind], addressWords(workplace)].filter((part) => part !== '').join(' · '),
        ]}
        action={
          mayWrite ? (
            <ButtonLink href={companyAddresses.form(house, workplace.id, 'talks')} label={t.addTalk} />
          ) : null
        }
      />
      <SeeLine text={cardReaders(houseName, language)} />
      <Stack>
        <OwnCard model={model} language={language} />
        <OtherHouses model={model} language={language} />
        <RegisterFacts model={model} language={language} />
      </Stack>
    </VisitPage>
  );
}

interface PartProps {
  readonly model: CompanyModel;
  readonly language: Language;
}

/** What public registers say; the same to all houses. */
function RegisterFacts({ model, language }: PartProps) {
  const t = cardTexts[language];
  const { house, workplace, industry, mayWrite, merges } = model;
  const edit = companyAddresses.form(house, workplace.id, 'details');
  const merge = companyAddresses.form(house, workplace.id, 'merges');
  const rows = [
    ...merges.map(({ name, reason, on, house: by }) => ({
      title: t.merged(name, formatDate(on, language), by),
      text: reason,
    })),
    ...(mayWrite ? [{ title: t.merge, text: t.mergeText, action: { href: merge, label: t.mergeLink } }] : []),
  ];
  return (
    <Section
      id="register"
      spaced
      title={companyTexts[language].register}
      more={mayWrite ? { href: edit, label: t.edit } : undefined}
    >
      <Facts
        wide
        items={[
          { term: t.facts.cvr, value: workplace.cvr === undefined ? t.unknown : cvrInPairs(workplace.cvr) },
          { term: t.facts.pNumber, value: workplace.pNumber ?? t.unknown },
          ...(workplace.companyName === workplace.name
            ? []
            : [{ term: t.facts.company, value: workplace.companyName }]),
          { term: t.facts.industry, value: industry ?? t.unknown },
          { term: t.facts.address, value: addressWords(workplace) || t.unknown },
        ]}
      />
      {rows.length > 0 && <Rows items={rows} />}
    </Section>
  );
}
