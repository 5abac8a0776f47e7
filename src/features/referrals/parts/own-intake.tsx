import { v7 as newId } from 'uuid';
import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { ReferralState } from '../../../domain/referral/referral-state.ts';
import { choicesOpen } from '../../../domain/referral/say-choice.ts';
import type { CitizensChoice } from '../../../domain/referral/step-outcome.ts';
import { choiceIn, nextStep, type StepStanding } from '../../../domain/referral/step-standing.ts';
import {
  Button,
  Choices,
  Details,
  Form,
  Panel,
  PostButton,
  SaveRow,
  Section,
  TimeLine,
  type TimeLineItem,
} from '../../../platform/html/index.ts';
import { formatRelativeDay, formatShortDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { choiceFields } from '../forms/choice-form.ts';
import { ownIntakeTexts } from '../own-intake-texts.ts';

interface OwnIntakeProps {
  readonly referral: string;
  readonly state: ReferralState;
  readonly steps: readonly StepStanding[];
  readonly today: PlainDate;
  readonly language: Language;
  /** Told apart where a page has several. */
  readonly id?: string | undefined;
  /** What it is a way into, where the page tells of several things. */
  readonly of?: string | undefined;
  /** The form came back without a choice. */
  readonly notChosen?: boolean | undefined;
}

/** Where the citizen stands on the way in, in plain words, and the place to say yes or no themself. */
export function OwnIntake(props: OwnIntakeProps) {
  const { steps, state, today, language, id = 'way-in', of } = props;
  const t = ownIntakeTexts[language];
  const next = state === 'sent' ? nextStep(steps) : undefined;
  return (
    <Section id={id} title={of === undefined ? t.title : t.titleOf(of)}>
      <TimeLine items={steps.map((one) => lineItem(one, one === next, today, language))} />
      <OwnChoice {...props} id={id} />
    </Section>
  );
}

function lineItem(one: StepStanding, isNext: boolean, today: PlainDate, language: Language): TimeLineItem {
  const t = ownIntakeTexts[language];
  const { step, fact, isTaken } = one;
  return {
    when: fact === undefined ? '' : formatShortDate(fact.on, language),
    state: isTaken ? 'done' : isNext ? 'now' : 'ahead',
    title: step.title?.[language] ?? t.kinds[step.kind],
    text:
      fact === undefined
        ? isNext
          ? t.next
          : undefined
        : t.outcomes[fact.outcome](formatRelativeDay(fact.on, today, language)),
  };
}

/** The question while it is open; after the intake's yes, a quiet way to say no after all. */
function OwnChoice(props: OwnIntakeProps) {
  const { referral, state, language } = props;
  const t = ownIntakeTexts[language];
  const open = choicesOpen({ state });
  if (open.length === 0) return null;
  if (state === 'sent') return <OwnChoiceForm {...props} open={open} />;
  return (
    <Details summary={t.questionAfterYes}>
      <p>{t.free}</p>
      <PostButton
        action={`/referrals/${referral}/choice`}
        label={t.choices.no}
        hidden={{ [choiceFields.fact]: newId(), [choiceFields.choice]: 'no' }}
      />
    </Details>
  );
}

function OwnChoiceForm({
  referral,
  steps,
  language,
  id,
  notChosen,
  open,
}: OwnIntakeProps & { readonly open: readonly CitizensChoice[] }) {
  const t = ownIntakeTexts[language];
  return (
    <Panel soft>
      <Form action={`/referrals/${referral}/choice`} hidden={{ [choiceFields.fact]: newId() }}>
        <Choices
          name={choiceFields.choice}
          id={`${id}-choice`}
          legend={t.question}
          hint={t.free}
          stacked
          options={open.map((choice) => ({ value: choice, label: t.choices[choice] }))}
          value={choiceIn(steps)?.outcome}
          error={notChosen ? t.choose : undefined}
        />
        <SaveRow>
          <Button label={t.save} tone="secondary" />
        </SaveRow>
      </Form>
    </Panel>
  );
}
