import {
  BackLink,
  ButtonLink,
  PageHead,
  SaveRow,
  Section,
  StackingTable,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { libraryTexts } from '../library/library-texts.ts';
import { questionnaireAddresses } from '../questionnaire-addresses.ts';
import { importTexts } from './import-texts.ts';
import type { FoundInFile } from './read-upload.ts';

interface BrokenPageProps {
  readonly frame: Frame;
  readonly found: readonly FoundInFile[];
}

/** Everything that is wrong with a file, to be put right where it was written. */
export function BrokenPage({ frame, found }: BrokenPageProps) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  return (
    <VisitPage frame={frame} title={t.title} place="programmes" refused>
      <BackLink href={questionnaireAddresses.library} label={libraryTexts[language].toLibrary} />
      <PageHead title={t.brokenTitle} lead={t.brokenLead} />
      <Section id="found" title={t.count(found.length)} spaced>
        <StackingTable
          caption={t.count(found.length)}
          captionHidden
          columns={[{ label: t.where }, { label: t.what }]}
          rows={found.map(({ where, what }) => [where, what])}
        />
      </Section>
      <SaveRow>
        <ButtonLink href={questionnaireAddresses.import} label={t.again} />
      </SaveRow>
    </VisitPage>
  );
}
