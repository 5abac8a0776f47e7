import { EmptyState, PageHead, Section, SeeLine, Stack } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { extractAddresses } from '../extract-addresses.ts';
import { extractTexts } from '../extract-texts.ts';
import type { Delivered } from '../told-extract.ts';
import { FilesTable } from './files-table.tsx';

interface DeliveredProps {
  readonly frame: Frame;
  readonly house: { readonly id: string; readonly name: string };
  readonly extracts: readonly Delivered[];
}

/** The extracts an evaluator may open today, with each file and its checksum. */
export function DeliveredExtractsPage({ frame, house, extracts }: DeliveredProps) {
  const { language } = frame.viewer;
  const t = extractTexts[language].delivered;
  return (
    <VisitPage frame={frame} title={t.title} place="extracts">
      <PageHead title={t.title} lead={t.lead(house.name)} />
      <SeeLine text={t.see} />
      {extracts.length === 0 ? (
        <EmptyState heading={t.none} text={t.noneText} />
      ) : (
        <Stack>
          <p class="ff-wide">{t.how}</p>
          {extracts.map(({ id, runName, purpose, people, files, deliveredOn }) => (
            <Section id={`extract-${id}`} title={runName} spaced>
              <p>{purpose}</p>
              <p class="ff-meta">{t.line(formatDate(deliveredOn, language), people)}</p>
              <FilesTable
                files={files}
                day={deliveredOn}
                language={language}
                at={({ name }) => extractAddresses.file(house.id, id, name)}
              />
            </Section>
          ))}
        </Stack>
      )}
    </VisitPage>
  );
}
