import { type CheckInRefusals, type Going, longestCheckIn } from '../../../domain/check-in/check-in.ts';
import {
  BackLink,
  Button,
  ButtonRow,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  refusedFields,
  Section,
  SeeLine,
  Stack,
  TextArea,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import type { TypedCheckIn } from './check-in-form.ts';
import type { CheckIn } from './check-in-queries.ts';
import { checkInTexts } from './check-in-texts.ts';
import { ToldWords, takenWords, tellerWords, toldWords } from './check-in-words.tsx';
import { ownCheckInTexts } from './own-check-in-texts.ts';
import { waitsForSomebody } from './waits-for-somebody.ts';

export interface OwnCheckInsModel {
  readonly course: PlacementCourse;
  readonly checkIns: readonly CheckIn[];
  /** Somebody is on the team to hear it. */
  readonly isHeard: boolean;
  readonly typed: TypedCheckIn;
  readonly refusals: Partial<CheckInRefusals>;
  readonly done: 'asked' | 'well' | undefined;
}

/** What helps first stands first. */
const offered: readonly Going[] = ['about_to_break', 'would_talk', 'goes_well'];

const fields = [
  ['going', 'words'],
  ['words', 'words'],
] as const;

/** The citizen tells how it is going at work with one press, and sees who has it. */
export function OwnCheckInsPage({
  frame,
  model,
}: {
  readonly frame: Frame;
  readonly model: OwnCheckInsModel;
}) {
  const { language } = frame.viewer;
  const t = ownCheckInTexts[language];
  const shared = checkInTexts[language];
  const { course, checkIns, typed } = model;
  const { said, errors } = refusedFields(model.refusals, shared.refusals, fields);
  return (
    <VisitPage frame={frame} title={t.title} place="my-page" refused={errors.length > 0}>
      <BackLink href="/my-page" label={t.back} />
      {model.done && <Receipt {...(model.done === 'asked' ? t.sent : t.sentWell)} />}
      <PageHead title={t.title} lead={model.isHeard ? t.lead : undefined} />
      <ErrorSummary heading={shared.notSent} text={shared.nothingLost} errors={errors} />
      <Stack>
        {model.isHeard ? (
          <Section id="tell" title={t.tell} spaced>
            <p>{t.danger}</p>
            <Form action={placementAddresses.checkIns(course.enrolment)} hidden={{ id: typed.id }}>
              <TextArea
                name="words"
                label={t.words}
                hint={t.wordsHint}
                rows={3}
                maxlength={longestCheckIn}
                value={typed.words}
                error={said('words')}
                optional
              />
              <ButtonRow>
                {offered.map((going) => (
                  <Button label={t.buttons[going]} tone="secondary" name="going" value={going} />
                ))}
              </ButtonRow>
            </Form>
          </Section>
        ) : (
          <p>{t.notHeard}</p>
        )}
        {checkIns.length === 0 ? (
          <EmptyState heading={t.none} text={t.noneText} />
        ) : (
          <Section id="told" title={t.told} spaced>
            <Rows items={checkIns.map((one) => rowOf(one, language))} />
          </Section>
        )}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function rowOf(one: CheckIn, language: Language): RowItem {
  const t = ownCheckInTexts[language];
  const source = toldWords(one, language);
  return {
    title: `${tellerWords(one, t.you, language)}: ${checkInTexts[language].going[one.going]}`,
    text: one.words === undefined ? source : undefined,
    below: (
      <>
        <ToldWords words={one.words} source={source} />
        {one.taken && <p class="mt-4 mb-0">{takenWords(one.taken, language)}</p>}
        {waitsForSomebody(one) && <p class="mt-4 mb-0">{t.nobodyYet}</p>}
      </>
    ),
  };
}
