import { goings, takings } from '../../../domain/check-in/check-in.ts';
import {
  BackLink,
  Button,
  ButtonRow,
  EmptyState,
  Form,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import { placementAddresses } from '../placement-addresses.ts';
import type { PlacementCourse } from '../placement-queries.ts';
import type { CheckIn } from './check-in-queries.ts';
import { checkInTexts } from './check-in-texts.ts';
import { ToldWords, takenWords, tellerWords, toldWords } from './check-in-words.tsx';
import { waitsForSomebody } from './waits-for-somebody.ts';

export interface CheckInsModel {
  readonly course: PlacementCourse;
  readonly checkIns: readonly CheckIn[];
  readonly mayTake: boolean;
  readonly isSaved: boolean;
}

/** What was told on the way in a course: what waits, each with its one press, and what was told besides. */
export function CheckInsPage({ frame, model }: { readonly frame: Frame; readonly model: CheckInsModel }) {
  const { language } = frame.viewer;
  const t = checkInTexts[language];
  const { course, checkIns, mayTake } = model;
  const waiting = checkIns.filter(waitsForSomebody).toSorted(byPressing);
  const told = checkIns.filter((one) => !waitsForSomebody(one));
  return (
    <VisitPage frame={frame} title={t.title}>
      <BackLink href={placementAddresses.list(course.enrolment)} label={t.back} />
      {model.isSaved && <Receipt {...t.saved} />}
      <PageHead
        title={t.title}
        subtitle={course.callName}
        lead={mayTake && waiting.length > 0 ? t.lead : t.calm}
      />
      <Stack>
        {checkIns.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
        {waiting.length > 0 && (
          <Section id="waiting" title={t.waiting} spaced>
            <Rows
              items={waiting.map((one) => ({
                ...rowOf(one, language),
                tag: { text: t.waitsSince(formatDayMonth(one.on, language)), tone: 'late' },
                below: (
                  <>
                    <ToldWords words={one.words} source={toldWords(one, language)} />
                    {mayTake && <TakeOn one={one} enrolment={course.enrolment} language={language} />}
                  </>
                ),
              }))}
            />
          </Section>
        )}
        {told.length > 0 && (
          <Section id="told" title={t.told} spaced>
            <Rows items={told.map((one) => rowOf(one, language))} />
          </Section>
        )}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

/** What is about to break first, and then what has waited longest: in the order they stand on the day. */
function byPressing(one: CheckIn, other: CheckIn): number {
  return goings.indexOf(other.going) - goings.indexOf(one.going) || one.on.localeCompare(other.on);
}

function rowOf(one: CheckIn, language: Language): RowItem {
  const t = checkInTexts[language];
  const source = toldWords(one, language);
  return {
    title: `${tellerWords(one, t.citizen, language)}: ${t.going[one.going]}`,
    text: one.words === undefined ? source : undefined,
    below: (
      <>
        <ToldWords words={one.words} source={source} />
        {one.taken && <p class="mt-4 mb-0">{takenWords(one.taken, language)}</p>}
      </>
    ),
  };
}

interface TakeOnProps {
  readonly one: CheckIn;
  readonly enrolment: string;
  readonly language: Language;
}

/** One press says who has it and what is done. */
function TakeOn({ one, enrolment, language }: TakeOnProps) {
  const t = checkInTexts[language];
  const about = tellerWords(one, t.citizen, language);
  return (
    <Form action={placementAddresses.takeOn(enrolment)} hidden={{ told: one.id }}>
      <p class="mt-4 mb-0">{t.what}</p>
      <ButtonRow>
        {takings.map((did) => (
          <Button label={t.take[did]} tone="secondary" name="did" value={did} about={about} />
        ))}
      </ButtonRow>
    </Form>
  );
}
