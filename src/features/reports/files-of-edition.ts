import { canMakePdf } from '../../platform/pdf/index.ts';
import { editionFile } from './edition-files.ts';
import { readEdition } from './edition-of-report.ts';

/** A file as it is saved. */
export interface EditionFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Every file of a sealed edition, byte for byte what its page gives. Papers are left out where none can be made. */
export async function filesOfEdition({
  document,
  digest,
}: {
  readonly document: string;
  readonly digest: string;
}): Promise<readonly EditionFile[]> {
  const sealed = { document, digest, edition: readEdition(document) };
  const papers = canMakePdf() ? ['da.pdf', 'en.pdf'] : [];
  const files: EditionFile[] = [];
  for (const asked of ['data.json', 'da.xlsx', 'en.xlsx', ...papers]) {
    const reply = await editionFile(sealed, asked);
    if (reply.kind === 'file') files.push({ name: reply.name, bytes: reply.bytes });
  }
  return files;
}
