import {
  BackLink,
  Bullets,
  EmptyState,
  ErrorSummary,
  Form,
  MoreLink,
  PageHead,
  Panel,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { runAddresses } from '../../runs/index.ts';
import { answerImportTexts } from '../answers/answer-import-texts.ts';
import { importAddresses } from '../import-addresses.ts';
import type { Import } from '../import-queries.ts';
import { importTexts } from '../import-texts.ts';
import { FileFields } from './file-fields.tsx';

type Refusal = keyof (typeof importTexts)['da']['refusals'];

export interface ListsModel {
  readonly run: string;
  readonly runName: string;
  /** Whether the viewer leads the run, and so may take its courses along. */
  readonly leads: boolean;
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly imports: readonly Import[];
  readonly typed: { readonly source: string; readonly authority: string };
  readonly refusals: Partial<Record<'file' | 'source' | 'authority', Refusal>>;
}

/** Where a list is chosen, and the lists that were read in before. */
export function ListsPage({ frame, model }: { readonly frame: Frame; readonly model: ListsModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { run, runName, leads, authorities, imports, typed, refusals } = model;
  const errorAt = (field: keyof ListsModel['refusals']): string | undefined => {
    const refusal = refusals[field];
    return refusal && t.refusals[refusal];
  };
  const errors = (['file', 'source', 'authority'] as const).flatMap((field) => {
    const text = errorAt(field);
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <VisitPage frame={frame} title={t.title} place="imports" refused={errors.length > 0}>
      {leads ? <BackLink href={runAddresses.run(run)} label={t.toRun} /> : null}
      <PageHead title={t.title} subtitle={runName} lead={t.lead} />
      <SeeLine text={t.see} />
      <ErrorSummary heading={t.refusedHeading} text={t.nothingLost} errors={errors} />
      <Stack>
        <Form kind="main" action={importAddresses.lists(run)} files>
          <div>
            <FileFields
              words={{ ...t, authority: t.authority, look: t.begin }}
              accept=".xlsx,.csv,.txt"
              authorities={authorities}
              typed={typed}
              errorAt={errorAt}
            />
          </div>
          <Panel id="how" title={t.howTitle} soft aside>
            <Bullets items={t.how} />
            <p>
              {t.template}: <a href={importAddresses.template(run, 'list.xlsx')}>{t.templateXlsx}</a>
              {' · '}
              <a href={importAddresses.template(run, 'list.csv')}>{t.templateCsv}</a>
            </p>
            {frame.viewer.demo ? (
              <p>
                <a href={importAddresses.template(run, 'example.csv')}>{t.exampleLink}</a>
              </p>
            ) : null}
          </Panel>
        </Form>
        <div>
          <MoreLink href={importAddresses.answers(run)} label={answerImportTexts[language].toAnswers} />
          <p class="ff-meta">{answerImportTexts[language].toAnswersText}</p>
        </div>
        <Section id="earlier" title={t.earlier} spaced>
          {imports.length === 0 ? (
            <EmptyState heading={t.noneYet} text={t.noneYetText} />
          ) : (
            <Rows items={imports.map((one) => importRow(run, one, language))} />
          )}
        </Section>
        {leads ? (
          <div>
            <MoreLink href={importAddresses.export(run, 'list.xlsx')} label={t.export} />
            <p class="ff-meta">{t.exportText}</p>
          </div>
        ) : null}
      </Stack>
    </VisitPage>
  );
}

function importRow(
  run: string,
  { id, source, authorityName, lines, on, undoneOn }: Import,
  language: Language,
): RowItem {
  const t = importTexts[language];
  return {
    title: source,
    ...(undoneOn === undefined
      ? {}
      : { tag: { text: t.undone(formatDate(undoneOn, language)), tone: 'soon' as const } }),
    text: `${authorityName} · ${t.row(t.lines(lines), formatDate(on, language))}`,
    action: { href: importAddresses.import(run, id), label: t.open },
  };
}
