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
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { importAddress, systemAddress } from '../code-list-addresses.ts';
import type { CodeSystem } from '../code-list-queries.ts';
import { importTexts } from '../import-texts.ts';

interface ImportPageProps {
  readonly frame: Frame;
  readonly system: CodeSystem;
  /** The list as it stands, or what was sent and cannot be read in. */
  readonly text: string;
  readonly errors?: readonly SummaryError[] | undefined;
}

/** More than anybody puts right at a time. */
const mostShown = 20;

/** Where a list is corrected: a file, or the text of the list itself. */
export function ImportPage({ frame, system, text, errors = [] }: ImportPageProps) {
  const t = importTexts[frame.viewer.language];
  const at = (field: string) => errors.find((error) => error.field === field)?.text;
  const hidden = errors.slice(mostShown).map(({ field }) => field);
  const shown =
    hidden.length === 0
      ? errors
      : [...errors.slice(0, mostShown), { field: 'text', text: t.more(hidden.length) }];
  return (
    <VisitPage frame={frame} title={t.title} place="code-lists" refused={errors.length > 0}>
      <BackLink href={systemAddress(system.key)} label={system.title} />
      <PageHead title={t.title} subtitle={system.title} lead={t.lead} />
      <ErrorSummary heading={t.stopped} text={t.stoppedText(errors.length)} errors={shown} />
      <Form kind="main" action={importAddress(system.key)} files>
        <div>
          <FileField name="file" label={t.file} hint={t.fileHint} accept=".csv,text/csv" error={at('file')} />
          <TextArea name="text" label={t.text} hint={t.textHint} rows={16} value={text} error={at('text')} />
          <SaveRow>
            <Button label={t.preview} name="step" value="preview" />
          </SaveRow>
        </div>
        <Panel id="how" title={t.howTitle} soft aside>
          <Bullets items={t.how} />
        </Panel>
      </Form>
    </VisitPage>
  );
}
