import {
  BackLink,
  ButtonLink,
  EmptyState,
  PageHead,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { questionnaireAddresses } from '../questionnaire-addresses.ts';
import type { LibraryVersion } from './library-queries.ts';
import { libraryTexts } from './library-texts.ts';

interface LibraryPageProps {
  readonly frame: Frame;
  readonly versions: readonly LibraryVersion[];
}

/** Every questionnaire there is, in its newest version. */
export function LibraryPage({ frame, versions }: LibraryPageProps) {
  const { language } = frame.viewer;
  const t = libraryTexts[language];
  const newest = versions.filter(
    ({ questionnaire: { key } }, at) => versions[at - 1]?.questionnaire.key !== key,
  );
  const from = (wanted: LibraryVersion['origin']): RowItem[] =>
    newest.filter(({ origin }) => origin === wanted).map((version) => rowOf(version, language));
  const [shipped, imported] = [from('shipped'), from('imported')];
  return (
    <VisitPage frame={frame} title={t.title} place="programmes">
      <BackLink href="/programmes" label={t.toModels} />
      <PageHead
        title={t.title}
        lead={t.lead}
        action={<ButtonLink href={questionnaireAddresses.import} label={t.import} />}
      />
      <SeeLine text={t.see} />
      <Stack>
        <Section id="imported" title={t.imported}>
          {imported.length > 0 ? (
            <Rows items={imported} />
          ) : (
            <EmptyState heading={t.importedNone} text={t.importedNoneText} />
          )}
        </Section>
        <Section id="shipped" title={t.shipped}>
          {shipped.length > 0 ? (
            <Rows items={shipped} />
          ) : (
            <EmptyState heading={t.shippedNone} text={t.shippedNoneText} />
          )}
        </Section>
      </Stack>
    </VisitPage>
  );
}

function rowOf({ questionnaire }: LibraryVersion, language: Language): RowItem {
  const t = libraryTexts[language];
  const { key, version, title, minutes, respondents, rights } = questionnaire;
  const who = respondents.map((one) => t.respondents[one].toLowerCase()).join(', ');
  return {
    title: title[language],
    text: t.line(t.version(version), t.minutes(minutes), who, t.rights[rights.holder].toLowerCase()),
    action: { href: questionnaireAddresses.version(key, version), label: t.open },
  };
}
