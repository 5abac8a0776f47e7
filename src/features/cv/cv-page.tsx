import type { OfferedLine } from '../../domain/cv/offer-lines.ts';
import {
  BackLink,
  ButtonLink,
  EmptyState,
  MoreLink,
  PageHead,
  PlainList,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../platform/html/index.ts';
import { capital } from '../../platform/i18n/capital.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../page-frame/index.ts';
import { cvAddresses } from './cv-addresses.ts';
import type { KeptLine } from './cv-queries.ts';
import { cvTexts } from './cv-texts.ts';
import { aroundOf, filledSections } from './cv-words.ts';
import { offerHeading, offerTime } from './offer-words.ts';

export interface CvModel {
  readonly citizen: string;
  readonly lines: readonly KeptLine[];
  readonly offers: readonly OfferedLine[];
  readonly done: 'added' | 'changed' | 'taken-out' | undefined;
  /** Whether this machine makes PDF files. */
  readonly paper: boolean;
}

/** The citizen's CV as it stands, what can be taken along, and the files. */
export function CvPage({ frame, model }: { readonly frame: Frame; readonly model: CvModel }) {
  const { language } = frame.viewer;
  const t = cvTexts[language];
  const { citizen, lines, offers } = model;
  return (
    <VisitPage frame={frame} title={t.title} place="my-page">
      <BackLink href="/my-page" label={t.back} />
      {model.done && <Receipt {...t.done[model.done]} />}
      <PageHead
        title={t.title}
        lead={t.lead}
        action={<ButtonLink href={cvAddresses.add(citizen)} label={t.add} />}
      />
      <Stack>
        {lines.length === 0 ? (
          <EmptyState heading={t.none} text={offers.length === 0 ? t.noneText : t.noneOffers} />
        ) : null}
        {filledSections(lines).map((part) => (
          <Section id={part.section} title={t.sections[part.section]}>
            <Rows items={part.lines.map((line) => rowOf(line, model, language))} />
          </Section>
        ))}
        {offers.length === 0 ? null : (
          <Section id="offers" title={t.offers}>
            <p>{t.offersText}</p>
            <Rows items={offers.map((offer) => offerRow(offer, citizen, language))} />
          </Section>
        )}
        {lines.length === 0 ? null : <TakeAlong model={model} language={language} />}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function TakeAlong({ model, language }: { readonly model: CvModel; readonly language: Language }) {
  const t = cvTexts[language];
  const kinds = model.paper ? (['paper', 'text', 'data'] as const) : (['text', 'data'] as const);
  return (
    <Section id="along" title={t.along} spaced>
      <p>{t.alongText}</p>
      <PlainList
        items={kinds.map((kind) => (
          <MoreLink href={cvAddresses.file(model.citizen, kind)} label={t.files[kind]} />
        ))}
      />
    </Section>
  );
}

function rowOf(line: KeptLine, { citizen }: CvModel, language: Language): RowItem {
  const t = cvTexts[language];
  const around = capital(aroundOf(line, language));
  return {
    title: line.title,
    text: [around === '' ? undefined : `${around}.`, line.words].filter(Boolean).join(' '),
    action: { href: cvAddresses.line(citizen, line.id), label: t.change },
  };
}

function offerRow(offer: OfferedLine, citizen: string, language: Language): RowItem {
  return {
    title: offerHeading(offer, language),
    text: offerTime(offer, language),
    action: { href: cvAddresses.take(citizen, offer.key), label: cvTexts[language].take },
  };
}
