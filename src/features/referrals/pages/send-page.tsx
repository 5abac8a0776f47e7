import { whoReads } from '../../../domain/person/who-reads.ts';
import {
  BackLink,
  Bullets,
  Button,
  Choices,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Panel,
  SaveRow,
  Section,
  SeeLine,
  SelectField,
  Stack,
  type SummaryError,
  TextArea,
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { nameCircles } from '../../people/index.ts';
import { type SendDraft, sendFields } from '../forms/send-form.ts';
import { KnownCitizen, NewCitizenFields } from '../parts/send-who.tsx';
import type { SendChoices } from '../send-queries.ts';
import type { SendRefusals } from '../send-refusals.ts';
import { sendTexts } from '../send-texts.ts';

interface SendPageProps {
  readonly frame: Frame;
  readonly choices: SendChoices;
  readonly draft: SendDraft;
  readonly refusals?: SendRefusals | undefined;
}

/** The whole way to a referral on one page: whom, to what, and why. */
export function SendPage({ frame, choices, draft, refusals = {} }: SendPageProps) {
  const { language } = frame.viewer;
  const t = sendTexts[language];
  const readers = whoReads('referral', { undecided: true, hasTeam: false });
  const errors = errorsOf(refusals, t.refusals);
  return (
    <VisitPage frame={frame} title={t.title} place="referrals" refused={errors.length > 0}>
      <BackLink href="/referrals" label={t.back} />
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      <SeeLine text={t.see(nameCircles(readers, language))} />
      {choices.runs.length === 0 ? (
        <EmptyState heading={t.noRuns} text={t.noRunsText} />
      ) : (
        <Form action="/referrals/new" kind="main" hidden={{ [sendFields.referral]: draft.referral }}>
          <Stack>
            <WhoSection frame={frame} choices={choices} draft={draft} refusals={refusals} />
            <WhatSection frame={frame} choices={choices} draft={draft} refusals={refusals} />
          </Stack>
          <CriteriaPanel frame={frame} choices={choices} />
        </Form>
      )}
    </VisitPage>
  );
}

/** The refusals in the order of the fields, each with a way to its own. */
function errorsOf(
  refusals: SendRefusals,
  words: Readonly<Record<NonNullable<SendRefusals[keyof SendRefusals]>, string>>,
): SummaryError[] {
  const order = ['who', 'known', 'fullName', 'callName', 'cpr', 'run', 'grounds'] as const;
  return order.flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field: sendFields[field], text: words[refusal] }];
  });
}

type PartProps = Required<Pick<SendPageProps, 'frame' | 'choices' | 'draft'>> & {
  readonly refusals: SendRefusals;
};

function WhoSection({ frame, choices, draft, refusals }: PartProps) {
  const { language } = frame.viewer;
  const t = sendTexts[language];
  const hasCitizens = choices.citizens.length > 0;
  return (
    <Section id="who-section" title={t.whoTitle} spaced>
      <Choices
        name={sendFields.who}
        legend={t.who}
        stacked
        options={[
          {
            value: 'known',
            label: t.known,
            disabled: !hasCitizens,
            note: hasCitizens ? undefined : t.noCitizens,
          },
          { value: 'new', label: t.newcomer },
        ]}
        value={draft.who}
        error={refusals.who && t.refusals[refusals.who]}
      />
      <Stack>
        {hasCitizens && (
          <KnownCitizen language={language} choices={choices} draft={draft} refusals={refusals} />
        )}
        <NewCitizenFields language={language} draft={draft} refusals={refusals} />
      </Stack>
    </Section>
  );
}

function WhatSection({ frame, choices, draft, refusals }: PartProps) {
  const t = sendTexts[frame.viewer.language];
  return (
    <Section id="what-section" title={t.whatTitle} spaced>
      <SelectField
        name={sendFields.run}
        label={t.run}
        options={[
          ...(choices.runs.length === 1 ? [] : [{ value: '', label: t.choose }]),
          ...choices.runs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={draft.run}
        error={refusals.run && t.refusals[refusals.run]}
      />
      <TextArea
        name={sendFields.grounds}
        label={t.grounds}
        hint={t.groundsHint}
        rows={5}
        value={draft.grounds}
        error={refusals.grounds && t.refusals[refusals.grounds]}
      />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Section>
  );
}

function CriteriaPanel({ frame, choices }: Pick<SendPageProps, 'frame' | 'choices'>) {
  const { language } = frame.viewer;
  return (
    <Panel id="criteria" title={sendTexts[language].criteria} soft aside>
      {choices.runs.map(({ name, definition }) => (
        <>
          {choices.runs.length > 1 && <h3>{name}</h3>}
          <Bullets items={definition.intake.criteria.map(({ text }) => text[language])} />
        </>
      ))}
    </Panel>
  );
}
