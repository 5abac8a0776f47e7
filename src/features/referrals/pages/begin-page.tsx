import {
  Alert,
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
} from '../../../platform/html/index.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { BeginChoices } from '../begin-queries.ts';
import type { BeginRefusals } from '../begin-refusals.ts';
import { beginTexts } from '../begin-texts.ts';
import { type BeginDraft, beginFields } from '../forms/begin-form.ts';
import { KnownCitizen, NewCitizenFields } from '../parts/begin-who.tsx';
import { readersWhenSent } from '../who-sees.ts';

interface BeginPageProps {
  readonly frame: Frame;
  readonly choices: BeginChoices;
  readonly draft: BeginDraft;
  readonly refusals?: BeginRefusals | undefined;
  /** Who can help when a colleague has the citizen already. */
  readonly leaders?: readonly string[] | undefined;
}

/** Where a referral begins: whom, and to what. What the programme asks comes on the next page. */
export function BeginPage({ frame, choices, draft, refusals = {}, leaders = [] }: BeginPageProps) {
  const { language } = frame.viewer;
  const t = beginTexts[language];
  const errors = errorsOf(refusals, t.refusals);
  return (
    <VisitPage frame={frame} title={t.title} place="referrals" refused={errors.length > 0}>
      <BackLink href="/referrals" label={t.back} />
      <PageHead title={t.title} lead={t.lead} />
      <ErrorSummary heading={t.notSaved} text={t.nothingLost} errors={errors} />
      {leaders.length > 0 && (
        <Alert tone="info" heading={t.askLeader(leaders.join(', '))} text={t.askLeaderText} />
      )}
      <SeeLine text={t.see(readersWhenSent(language))} />
      {choices.runs.length === 0 ? (
        <EmptyState heading={t.noRuns} text={t.noRunsText} />
      ) : (
        <Form action="/referrals/new" kind="main" hidden={{ [beginFields.draft]: draft.draft }}>
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
  refusals: BeginRefusals,
  words: Readonly<Record<NonNullable<BeginRefusals[keyof BeginRefusals]>, string>>,
): SummaryError[] {
  const order = ['who', 'known', 'fullName', 'callName', 'cpr', 'run'] as const;
  return order.flatMap((field) => {
    const refusal = refusals[field];
    return refusal === undefined ? [] : [{ field: beginFields[field], text: words[refusal] }];
  });
}

type PartProps = Required<Pick<BeginPageProps, 'frame' | 'choices' | 'draft'>> & {
  readonly refusals: BeginRefusals;
};

function WhoSection({ frame, choices, draft, refusals }: PartProps) {
  const { language } = frame.viewer;
  const t = beginTexts[language];
  const hasCitizens = choices.citizens.length > 0;
  return (
    <Section id="who-section" title={t.whoTitle} spaced>
      <Choices
        name={beginFields.who}
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
  const t = beginTexts[frame.viewer.language];
  return (
    <Section id="what-section" title={t.whatTitle} spaced>
      <SelectField
        name={beginFields.run}
        label={t.run}
        options={[
          ...(choices.runs.length === 1 ? [] : [{ value: '', label: t.choose }]),
          ...choices.runs.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={draft.run}
        error={refusals.run && t.refusals[refusals.run]}
      />
      <SaveRow>
        <Button label={t.save} />
      </SaveRow>
    </Section>
  );
}

function CriteriaPanel({ frame, choices }: Pick<BeginPageProps, 'frame' | 'choices'>) {
  const { language } = frame.viewer;
  return (
    <Panel id="criteria" title={beginTexts[language].criteria} soft aside>
      {choices.runs.map(({ name, definition }) => (
        <>
          {choices.runs.length > 1 && <h3>{name}</h3>}
          <Bullets items={definition.intake.criteria.map(({ text }) => text[language])} />
        </>
      ))}
    </Panel>
  );
}
