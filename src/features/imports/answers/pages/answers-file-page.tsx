import type { Questionnaire } from '../../../../domain/questionnaire/questionnaire.ts';
import {
  BackLink,
  Bullets,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  PlainList,
  SeeLine,
} from '../../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../../page-frame/index.ts';
import { importAddresses } from '../../import-addresses.ts';
import { importTexts } from '../../import-texts.ts';
import { FileFields } from '../../pages/file-fields.tsx';
import { answerImportTexts } from '../answer-import-texts.ts';
import type { AnswersRefusal } from '../told-file.ts';

/** A questionnaire of the citizens that the run asks with one version. */
export interface AskedVersion {
  readonly version: string;
  readonly questionnaire: Questionnaire;
}

export interface AnswersFileModel {
  readonly run: string;
  readonly runName: string;
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly asked: readonly AskedVersion[];
  readonly typed: Readonly<Record<'version' | 'source' | 'authority', string>>;
  readonly refusals: {
    readonly version?: 'version-missing';
    readonly file?: AnswersRefusal;
    readonly source?: 'source-missing' | 'source-too-long';
    readonly authority?: 'authority-missing';
  };
}

const fields = ['version', 'file', 'source', 'authority'] as const;

/** Where a file of answers is chosen, and what it holds answers to. */
export function AnswersFilePage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: AnswersFileModel;
}) {
  const { language } = frame.viewer;
  const t = answerImportTexts[language];
  const shared = importTexts[language];
  const { run, runName, authorities, asked, typed, refusals } = model;
  const errorAt = (field: (typeof fields)[number]): string | undefined => {
    const refusal = refusals[field];
    if (refusal === undefined) return undefined;
    if (refusal === 'version-missing') return t.whichNeeded;
    return refusal === 'no-answers' ? t.noAnswers : shared.refusals[refusal];
  };
  const errors = fields.flatMap((field) => {
    const text = errorAt(field);
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <VisitPage frame={frame} title={t.title} place="imports" refused={errors.length > 0}>
      <BackLink href={importAddresses.lists(run)} label={shared.toLists} />
      <PageHead title={t.title} subtitle={runName} lead={t.lead} />
      <SeeLine text={t.see} />
      <ErrorSummary heading={t.notRead} text={shared.nothingLost} errors={errors} />
      {asked.length === 0 ? (
        <EmptyState heading={t.nothingAsked} text={t.nothingAskedText} />
      ) : (
        <Form kind="main" action={importAddresses.answers(run)} files>
          <div>
            <Choices
              name="version"
              legend={t.which}
              options={asked.map(({ version, questionnaire: { title } }) => ({
                value: version,
                label: title[language],
              }))}
              value={typed.version}
              error={errorAt('version')}
            />
            <FileFields
              words={{ ...t, authority: shared.authority, look: t.look }}
              accept=".xlsx,.csv,.txt,.json"
              authorities={authorities}
              typed={typed}
              errorAt={errorAt}
            />
          </div>
          <Panel id="how" title={shared.howTitle} soft aside>
            <Bullets items={t.how} />
            <p class="ff-label">{t.templates}</p>
            <PlainList
              items={asked.map(({ version, questionnaire: { title } }) => (
                <a href={importAddresses.answerTemplate(run, version)}>{title[language]}</a>
              ))}
            />
          </Panel>
        </Form>
      )}
    </VisitPage>
  );
}
