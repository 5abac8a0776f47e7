import { mostFound } from '../../../domain/company/read-search.ts';
import type { OrganisationId } from '../../../domain/kernel/ids.ts';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import {
  Button,
  ButtonLink,
  EmptyState,
  Form,
  PageHead,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
  TextField,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { companyAddresses } from '../company-addresses.ts';
import type { FoundWorkplace, ListedCard } from '../company-queries.ts';
import { companyTexts } from '../company-texts.ts';
import { apartWords } from '../parts/place-words.ts';

export interface CompaniesModel {
  readonly house: OrganisationId;
  readonly today: PlainDate;
  readonly mayWrite: boolean;
  readonly cards: readonly ListedCard[];
  /** What was looked for, and what there is; `found` is absent where nothing was asked that could be found. */
  readonly search?:
    | { readonly typed: string; readonly found: readonly FoundWorkplace[] | undefined }
    | undefined;
}

/** A list longer than this is found by searching. */
const mostListed = 40;

/** Finding a company or school, and the ones the house knows: those to call first. */
export function CompaniesPage({ frame, model }: { readonly frame: Frame; readonly model: CompaniesModel }) {
  const { language } = frame.viewer;
  const t = companyTexts[language];
  const { house, cards, search, today } = model;
  const own = cards.filter((card) => card.own);
  const shared = cards.filter((card) => !card.own);
  const asksAgain = search !== undefined && search.found === undefined;
  return (
    <VisitPage frame={frame} title={t.title} place="companies" refused={asksAgain}>
      <PageHead
        title={t.title}
        lead={t.lead}
        action={
          model.mayWrite ? (
            <ButtonLink href={companyAddresses.new(house)} label={t.add} tone="secondary" />
          ) : null
        }
      />
      <Form kind="inline" action={companyAddresses.list(house)}>
        <TextField
          name="search"
          label={t.searchLabel}
          type="search"
          width={27}
          value={search?.typed ?? ''}
          error={asksAgain ? t.searchAgain : undefined}
        />
        <Button label={t.search} />
      </Form>
      <Stack>
        {search?.found && <Found house={house} found={search.found} language={language} />}
        <Section id="own" title={t.ownCards}>
          {own.length === 0 ? (
            <EmptyState heading={t.ownNone} text={t.ownNoneText} />
          ) : (
            <Rows items={own.slice(0, mostListed).map((card) => cardRow(card, house, today, language))} />
          )}
          {own.length > mostListed ? <p class="ff-meta">{t.ownMore(mostListed)}</p> : null}
        </Section>
        {shared.length > 0 && (
          <Section id="shared" title={t.sharedCards}>
            <Rows items={shared.slice(0, mostListed).map((card) => cardRow(card, house, today, language))} />
          </Section>
        )}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

interface FoundProps {
  readonly house: OrganisationId;
  readonly found: readonly FoundWorkplace[];
  readonly language: Language;
}

function Found({ house, found, language }: FoundProps) {
  const t = companyTexts[language];
  return (
    <Section id="found" title={t.found}>
      {found.length === 0 ? (
        <EmptyState heading={t.foundNone} text={t.foundNoneText} />
      ) : (
        <Rows
          items={found.map((workplace) => ({
            title: workplace.name,
            tag: workplace.hasCard ? { tone: 'ok' as const, text: t.haveCard } : undefined,
            text: [t.kinds[workplace.kind], apartWords(workplace)].filter((part) => part !== '').join(' · '),
            action: { href: companyAddresses.workplace(house, workplace.id), label: t.open },
          }))}
        />
      )}
      {found.length === mostFound ? <p class="ff-meta">{t.foundMany(mostFound)}</p> : null}
    </Section>
  );
}

function cardRow(card: ListedCard, house: OrganisationId, today: PlainDate, language: Language): RowItem {
  const t = companyTexts[language];
  const isLate = card.own && card.nextTalk !== undefined && card.nextTalk < today;
  const words = [
    ...(card.own ? [] : [t.sharedBy(card.house)]),
    ...(card.town === undefined ? [] : [card.town]),
    card.lastTalk === undefined ? t.neverTalked : t.lastTalk(formatDate(card.lastTalk, language)),
    ...(card.nextTalk === undefined ? [] : [t.nextTalk(formatDate(card.nextTalk, language))]),
  ];
  return {
    title: card.name,
    tag: isLate ? { tone: 'late', text: t.late } : undefined,
    text: words.join(' · '),
    action: { href: companyAddresses.workplace(house, card.workplace), label: t.open },
  };
}
