import { Section, Table } from '../../../platform/html/index.ts';
import { hostInWords } from '../host-in-words.ts';
import { hostTexts } from '../host-texts.ts';
import type { EditionProps } from './edition-props.ts';

/** How people came to the host programme, as the recipient gets it: meetings, and never people. */
export function ToldHostPart({ edition, language }: EditionProps) {
  const told = hostInWords(edition, language);
  if (told === undefined) return null;
  const t = hostTexts[language];
  return (
    <Section id="host" title={told.title}>
      <p class="ff-wide">{told.text}</p>
      <Table
        caption={told.title}
        captionHidden
        columns={[{ label: t.who }, { label: t.came, numeric: true }]}
        rows={told.rows.map(({ who, share }) => [who, share])}
      />
    </Section>
  );
}
