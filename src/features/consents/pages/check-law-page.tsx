import type { Sharing } from '../../../domain/consent/sharing.ts';
import { BackLink, Button, Facts, Form, PageHead, SaveRow } from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { hiddenLaw, type TypedLaw } from '../forms/law-form.ts';
import { lawTexts } from '../law-texts.ts';
import { livingListTexts } from '../living-list-texts.ts';
import { listed } from '../parts/listed.ts';
import { periodWords } from '../parts/period-words.ts';
import { recipientTexts } from '../recipient-texts.ts';
import type { RecordChoices } from '../record-choices.ts';
import { recordTexts } from '../record-texts.ts';

interface CheckLawPageProps {
  readonly frame: Frame;
  readonly choices: RecordChoices;
  readonly typed: TypedLaw;
  /** What would be shared. */
  readonly sharings: readonly Sharing[];
}

/** What will be shared, once more before it is. */
export function CheckLawPage({ frame, choices, typed, sharings }: CheckLawPageProps) {
  const { language } = frame.viewer;
  const t = recordTexts[language];
  const law = lawTexts[language];
  const own = `/enrolments/${choices.course.id}`;
  const basis = sharings[0]?.basis;
  const whom = choices.recipients.find(({ key }) => key === typed.recipient)?.label ?? '';
  const what = listed(
    sharings.map(({ content }) => recipientTexts[language].contents[content]),
    language,
  );
  return (
    <VisitPage frame={frame} title={t.check.title} place="my-day">
      <BackLink href={`${own}/sharing`} label={t.back} />
      <PageHead title={t.check.title} lead={t.check.lead} />
      {basis?.by === 'law' && (
        <Facts
          wide
          items={[
            { term: law.what, value: what },
            { term: t.whom, value: whom },
            { term: law.rule, value: basis.rule },
            { term: law.reason, value: basis.reason },
            { term: livingListTexts[language].holds, value: periodWords(basis.period, language) },
            { term: t.check.opens, value: t.check.opensThis(what, whom) },
          ]}
        />
      )}
      <Form action={`${own}/sharing/by-law`} hidden={hiddenLaw(typed)}>
        <SaveRow>
          <Button label={law.save} name="step" value="save" />
          <Button label={t.check.change} name="step" value="change" tone="secondary" />
        </SaveRow>
      </Form>
    </VisitPage>
  );
}
