import type { Questionnaire } from '../../../domain/questionnaire/questionnaire.ts';
import { questionChanges, type TakeInRefusal } from '../../../domain/questionnaire/take-in.ts';
import {
  BackLink,
  Button,
  Checks,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  GroupLine,
  PageHead,
  PlainList,
  SaveRow,
  Section,
  Stack,
  StackingTable,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { libraryTexts } from '../library/library-texts.ts';
import { QuestionnaireView, ScoresSection } from '../library/questionnaire-view.tsx';
import { questionnaireAddresses } from '../questionnaire-addresses.ts';
import { importTexts } from './import-texts.ts';
import type { FoundInFile } from './read-upload.ts';

export interface ReviewModel {
  /** The id the version will have: pressing twice takes it in once. */
  readonly id: string;
  readonly questionnaire: Questionnaire;
  /** The newest version with its key; `undefined` where it is the first. */
  readonly before: Questionnaire | undefined;
  /** What of the file does not come along, told before anything is taken in. */
  readonly notKept: readonly FoundInFile[];
  readonly refusal: TakeInRefusal | 'somebody-was-first' | undefined;
}

/** A sound questionnaire before it is kept: as people see it in both languages, what is new, and the tick. */
export function ReviewPage({ frame, model }: { readonly frame: Frame; readonly model: ReviewModel }) {
  const { language } = frame.viewer;
  const t = importTexts[language];
  const { id, questionnaire, before, notKept, refusal } = model;
  const number = (before?.version ?? 0) + 1;
  const other = language === 'da' ? 'en' : 'da';
  const respondent = questionnaire.respondents[0] ?? 'citizen';
  const inLanguage = { da: t.inDanish, en: t.inEnglish };
  return (
    <VisitPage frame={frame} title={t.title} place="programmes" refused={refusal !== undefined}>
      <BackLink href={questionnaireAddresses.import} label={t.again} />
      <PageHead
        title={questionnaire.title[language]}
        subtitle={libraryTexts[language].versionTitle(number)}
        lead={t.reviewLead}
        meta={[before === undefined ? t.first : t.next(before.version)]}
      />
      <ErrorSummary
        heading={t.notTakenIn}
        errors={refusal === undefined ? [] : [{ field: 'rights', text: t.takeInRefusals[refusal] }]}
      />
      <Stack>
        {notKept.length === 0 ? null : (
          <Section id="not-kept" title={t.notKept} spaced>
            <StackingTable
              caption={t.notKept}
              captionHidden
              columns={[{ label: t.where }, { label: t.what }]}
              rows={notKept.map(({ where, what }) => [where, what])}
            />
            <p class="ff-meta">{t.notKeptText}</p>
          </Section>
        )}
        {before === undefined ? null : (
          <ChangesSection before={before} after={questionnaire} language={language} />
        )}
        <Section id="as-seen" title={inLanguage[language]} spaced>
          <QuestionnaireView {...{ questionnaire, respondent, language }} asked={language} />
        </Section>
        <Details summary={inLanguage[other]}>
          <QuestionnaireView {...{ questionnaire, respondent, language }} asked={other} apart="other_" />
        </Details>
        <ScoresSection questionnaire={questionnaire} language={language} />
        <Form
          action={questionnaireAddresses.takeIn}
          hidden={{ id, definition: JSON.stringify(questionnaire), notKept: JSON.stringify(notKept) }}
        >
          <Checks
            name="rights"
            legend={t.rights}
            hint={rightsHint(questionnaire, language)}
            error={refusal === 'rights-not-ticked' ? t.takeInRefusals[refusal] : undefined}
            options={[{ value: 'held', label: t.rightsTick, note: t.rightsNote }]}
            stacked
          />
          <SaveRow>
            <Button label={t.takeIn(number)} />
          </SaveRow>
        </Form>
      </Stack>
    </VisitPage>
  );
}

function rightsHint({ rights }: Questionnaire, language: Language): string {
  if (rights.holder === 'ours') return `${libraryTexts[language].rights.ours}.`;
  return importTexts[language].rightsNotice(rights.notice);
}

interface ChangesProps {
  readonly before: Questionnaire;
  readonly after: Questionnaire;
  readonly language: Language;
}

function ChangesSection({ before, after, language }: ChangesProps) {
  const t = importTexts[language];
  const changes = questionChanges(before, after);
  const groups = (['added', 'gone', 'changed'] as const).filter((kind) => changes[kind].length > 0);
  return (
    <Section id="changes" title={t.since(before.version)} spaced>
      {groups.length === 0 ? (
        <EmptyState heading={t.noChanges} text={t.noChangesText} />
      ) : (
        <>
          {groups.map((kind) => (
            <>
              <GroupLine title={t.changes[kind]} />
              <PlainList items={changes[kind].map(({ key, text }) => `${text[language]} (${key})`)} />
            </>
          ))}
          <p class="ff-meta">{t.keysMatter}</p>
        </>
      )}
    </Section>
  );
}
