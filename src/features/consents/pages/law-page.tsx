import type { LawRefusals } from '../../../domain/consent/share-by-law.ts';
import {
  Alert,
  BackLink,
  Button,
  Choices,
  DateField,
  ErrorSummary,
  Form,
  PageHead,
  SaveRow,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { lawFields, type TypedLaw } from '../forms/law-form.ts';
import { lawTexts } from '../law-texts.ts';
import { ChooseWhatAndWhom } from '../parts/choose-what-and-whom.tsx';
import type { RecordChoices } from '../record-choices.ts';
import { recordTexts } from '../record-texts.ts';

interface LawPageProps {
  readonly frame: Frame;
  readonly choices: RecordChoices;
  readonly typed: TypedLaw;
  readonly refusals?: Readonly<Partial<LawRefusals>> | undefined;
}

/** Sharing without a yes: which rule allows it, why it is needed, and until when. */
export function LawPage({ frame, choices, typed, refusals = {} }: LawPageProps) {
  const { language } = frame.viewer;
  const t = recordTexts[language];
  const law = lawTexts[language];
  const own = `/enrolments/${choices.course.id}`;
  const errors = errorsOf(refusals, language);
  const refused = Object.keys(errors).length > 0;
  return (
    <VisitPage frame={frame} title={law.title} place="my-day" refused={refused}>
      <BackLink href={`${own}/sharing`} label={t.back} />
      <PageHead title={law.title} lead={law.lead} />
      {refused && <ErrorSummary heading={t.notYet} text={t.nothingLost} errors={summaryOf(errors)} />}
      {choices.rules.length === 0 && <Alert tone="warning" heading={law.noRules} />}
      <Form action={`${own}/sharing/by-law`} hidden={{ step: 'check', sharing: typed.id }}>
        <ChooseWhatAndWhom
          legend={law.what}
          recipients={choices.recipients
            .filter(({ mayBeByLaw }) => mayBeByLaw)
            .map((one) => ({ ...one, contents: one.contents.filter((kind) => kind !== 'journal') }))}
          contents={typed.contents}
          recipient={typed.recipient}
          errors={errors}
          language={language}
        />
        <Choices
          name={lawFields.rule}
          legend={law.rule}
          hint={law.ruleHint}
          stacked
          value={typed.rule}
          error={errors.rule}
          options={choices.rules.map(({ code, legalReference, wording, verified }) => ({
            value: code,
            label: legalReference,
            note: verified === 'verify' ? `${wording[language]} (${law.toVerify})` : wording[language],
          }))}
        />
        <TextArea
          name={lawFields.reason}
          label={law.reason}
          hint={law.reasonHint}
          rows={4}
          value={typed.reason}
          error={errors.reason}
        />
        <DateField
          name={lawFields.until}
          label={law.until}
          hint={law.untilHint}
          value={typed.until}
          error={errors.until}
        />
        <SaveRow>
          <Button label={t.next} />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}

type Errors = Readonly<Partial<Record<keyof LawRefusals, string>>>;

/** The compiler has seen that every refusal of every part has words. */
function errorsOf(refusals: Readonly<Partial<LawRefusals>>, language: Language): Errors {
  const words = lawTexts[language].refusals as Readonly<Record<string, Readonly<Record<string, string>>>>;
  return Object.fromEntries(
    Object.entries(refusals).map(([part, refusal]) => [part, words[part]?.[refusal] ?? '']),
  );
}

function summaryOf(errors: Errors) {
  const order = Object.keys(lawTexts.da.refusals) as (keyof LawRefusals)[];
  return order.flatMap((part) => {
    const text = errors[part];
    return text === undefined ? [] : [{ field: lawFields[part], text }];
  });
}
