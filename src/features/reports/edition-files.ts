import type { EditionDocument } from '../../domain/report/edition-document.ts';
import { file, missing, type Reply } from '../../platform/http/reply.ts';
import { canMakePdf } from '../../platform/pdf/index.ts';
import { editionPdf } from './edition-pdf.ts';
import { editionXlsx } from './edition-xlsx.ts';

interface Sealed {
  readonly document: string;
  readonly digest: string;
  readonly edition: EditionDocument;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** An edition as a file: `da.pdf`, `en.xlsx`, `data.json`. The same edition gives the same bytes every time. */
export async function editionFile(
  { document, digest, edition }: Sealed,
  asked: string | undefined,
): Promise<Reply> {
  if (asked === 'data.json') {
    const bytes = new Uint8Array(new TextEncoder().encode(document));
    return file('report.json', 'application/json', bytes);
  }
  const language = asked?.startsWith('en.') ? 'en' : 'da';
  if (asked === `${language}.pdf` && canMakePdf())
    return file(`report-${language}.pdf`, 'application/pdf', editionPdf(edition, digest, language));
  if (asked === `${language}.xlsx`)
    return file(`report-${language}.xlsx`, xlsx, await editionXlsx(edition, digest, language));
  return missing;
}
