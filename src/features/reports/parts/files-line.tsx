import type { Language } from '../../../platform/i18n/dictionary.ts';
import { editionTexts } from '../edition-texts.ts';

interface FilesLineProps {
  /** The address of the edition; its files stand under it. */
  readonly at: string;
  readonly language: Language;
  readonly offersPdf: boolean;
}

/** The ways to take an edition along: the same bytes each time. */
export function FilesLine({ at, language, offersPdf }: FilesLineProps) {
  const t = editionTexts[language];
  const files = [
    ...(offersPdf ? [{ name: `${language}.pdf`, label: t.pdf }] : []),
    { name: `${language}.xlsx`, label: t.xlsx },
    { name: 'data.json', label: t.json },
  ];
  return (
    <p class="ff-files">
      {t.files}
      {files.map(({ name, label }) => (
        <a class="ff-tap" href={`${at}/files/${name}`}>
          {label}
        </a>
      ))}
    </p>
  );
}
