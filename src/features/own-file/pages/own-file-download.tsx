import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { ownFileTexts } from '../own-file-texts.ts';
import { FileGroupsView } from '../parts/file-groups-view.tsx';
import { RequestsSection } from '../parts/requests-section.tsx';
import type { OwnFileModel } from './own-file-page.tsx';

/** The citizen's file as a document of its own: no script, no picture, nothing fetched from anywhere. */
export function OwnFileDownload({
  model,
  language,
}: {
  readonly model: OwnFileModel;
  readonly language: Language;
}) {
  const t = ownFileTexts[language];
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${t.title} – Fodfæste`}</title>
      </head>
      <body>
        <main>
          <h1>{t.title}</h1>
          <p>{formatDate(model.today, language)}</p>
          {model.records.map((record, at) => (
            <>
              <h2>{t.keptBy(record.authority)}</h2>
              <FileGroupsView groups={record.groups} id={String(at + 1)} />
            </>
          ))}
          <RequestsSection requests={model.requests} today={model.today} language={language} />
        </main>
      </body>
    </html>
  );
}
