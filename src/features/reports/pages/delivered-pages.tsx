import type { EditionDocument } from '../../../domain/report/edition-document.ts';
import { BackLink, EmptyState, PageHead, Rows, SeeLine } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { deliveredTexts } from '../delivered-texts.ts';
import { periodWords } from '../edition-in-words.ts';
import { editionTexts } from '../edition-texts.ts';
import { EditionView } from '../parts/edition-view.tsx';
import { FilesLine } from '../parts/files-line.tsx';
import { reportAddresses } from '../report-addresses.ts';
import { reportTexts } from '../report-texts.ts';
import type { Delivery } from '../told-report.ts';

/** A delivery with what stands in it. */
export interface ReadDelivery extends Delivery {
  readonly edition: EditionDocument;
}

interface DeliveredProps {
  readonly frame: Frame;
  readonly house: { readonly id: string; readonly name: string };
  readonly deliveries: readonly ReadDelivery[];
}

/** What a house was sent: a line for each edition, the newest first. */
export function DeliveredPage({ frame, house, deliveries }: DeliveredProps) {
  const { language } = frame.viewer;
  const t = deliveredTexts[language].delivered;
  const rows = deliveries.map(({ id, edition, deliveredOn }) => ({
    title: edition.run.name,
    text: t.row(periodWords(edition, language), formatDate(deliveredOn, language)),
    action: { href: reportAddresses.delivery(house.id, id), label: reportTexts[language].open },
  }));
  return (
    <VisitPage frame={frame} title={t.title} place="editions">
      <PageHead title={t.title} lead={t.lead(house.name)} />
      <SeeLine text={t.see} />
      {rows.length === 0 ? <EmptyState heading={t.none} text={t.noneText} /> : <Rows items={rows} />}
    </VisitPage>
  );
}

interface DeliveryProps {
  readonly frame: Frame;
  readonly house: string;
  readonly delivery: ReadDelivery;
  readonly hasUmbrella: boolean;
  readonly offersPdf: boolean;
}

/** One edition as its recipient reads it. */
export function DeliveryPage({ frame, house, delivery, hasUmbrella, offersPdf }: DeliveryProps) {
  const { language } = frame.viewer;
  const { edition, id, digest } = delivery;
  const t = editionTexts[language];
  return (
    <VisitPage frame={frame} title={t.report} place="editions">
      <BackLink href={reportAddresses.delivered(house)} label={deliveredTexts[language].delivered.title} />
      <PageHead title={edition.run.name} subtitle={t.to(edition.recipient)} />
      <SeeLine text={deliveredTexts[language].delivered.see} />
      <FilesLine at={reportAddresses.delivery(house, id)} language={language} offersPdf={offersPdf} />
      {hasUmbrella ? (
        <p>
          <a class="ff-tap" href={reportAddresses.together(house, id)}>
            {deliveredTexts[language].delivered.together}
          </a>
        </p>
      ) : null}
      <EditionView edition={edition} language={language} />
      <p class="ff-meta mt-6">{`${t.mark}: ${t.markText(digest.slice(0, 16))}`}</p>
    </VisitPage>
  );
}
