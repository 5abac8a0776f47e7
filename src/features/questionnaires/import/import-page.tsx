import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import {
  BackLink,
  Bullets,
  Button,
  ErrorSummary,
  FileField,
  Form,
  PageHead,
  Panel,
  SaveRow,
  SelectField,
} from '../../../platform/html/index.ts';
import type { FileRefusal } from '../../../platform/sheets/read-rows.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { libraryTexts } from '../library/library-texts.ts';
import { questionnaireAddresses } from '../questionnaire-addresses.ts';
import { importTexts } from './import-texts.ts';

interface ImportPageProps {
  readonly frame: Frame;
  readonly packs: readonly Questionnaire[];
  readonly refusal?: FileRefusal | undefined;
}

/** Which questionnaire is read in: a file of one's own, or a pack that comes along. */
export function ImportPage({ frame, packs, refusal }: ImportPageProps) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const error = refusal && t.refusals[refusal];
  return (
    <VisitPage frame={frame} title={t.title} place="programmes" refused={refusal !== undefined}>
      <BackLink href={questionnaireAddresses.library} label={libraryTexts[language].toLibrary} />
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary heading={t.notRead} errors={error ? [{ field: 'file', text: error }] : []} />
      <Form kind="main" action={questionnaireAddresses.import} files>
        <div>
          <FileField
            name="file"
            label={t.file}
            hint={t.fileHint}
            accept=".xlsx,.csv,.txt,.json"
            error={error}
          />
          {packs.length > 0 ? (
            <SelectField
              name="pack"
              label={t.pack}
              optional
              options={[
                { value: '', label: t.noPack },
                ...packs.map(({ key, title }) => ({ value: key, label: title[language] })),
              ]}
            />
          ) : null}
          <SaveRow>
            <Button label={t.look} />
          </SaveRow>
        </div>
        <Panel id="how" title={t.how} soft aside>
          <Bullets items={t.howSteps} />
          <p>
            {t.template}: <a href={questionnaireAddresses.template('template.xlsx')}>{t.templateXlsx}</a>
            {' · '}
            <a href={questionnaireAddresses.template('template.csv')}>{t.templateCsv}</a>
          </p>
        </Panel>
      </Form>
    </VisitPage>
  );
}
