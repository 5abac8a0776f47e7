import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { Table } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatNumber } from '../../../platform/i18n/numbers.ts';
import { extractTexts } from '../extract-texts.ts';
import type { ExtractFile } from '../told-extract.ts';

interface FilesProps {
  readonly files: readonly ExtractFile[];
  readonly day: PlainDate;
  readonly language: Language;
  /** Where a file is fetched, for whoever may. */
  readonly at?: ((file: ExtractFile) => string) | undefined;
}

/** The files of an extract with their lengths and checksums: whoever fetches one can see that it is the one. */
export function FilesTable({ files, day, language, at }: FilesProps) {
  const t = extractTexts[language];
  return (
    <Table
      caption={t.files.caption(formatDate(day, language))}
      captionHidden
      scrolls
      columns={[{ label: t.files.file }, { label: t.files.size, numeric: true }, { label: t.files.digest }]}
      rows={files.map((file) => [
        at ? (
          <a href={at(file)} download>
            {file.name}
          </a>
        ) : (
          file.name
        ),
        t.kilobytes(formatNumber(Math.ceil(file.bytes / 1000), language)),
        <code>{file.digest}</code>,
      ])}
    />
  );
}
