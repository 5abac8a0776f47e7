import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { type AskedWave, pairOf, waitsForAnswer } from '../../../domain/questionnaire/course-waves.ts';
import {
  BackLink,
  EmptyState,
  MoreLink,
  PageHead,
  Receipt,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
  type TagProps,
} from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { CourseWaves, RunAsking } from '../../waves/index.ts';
import { waveAddress } from '../answering-addresses.ts';
import { answeringTexts } from '../answering-texts.ts';
import { canBeLent } from '../asked-here.ts';
import type { OpenLink } from '../lending/answer-link-queries.ts';
import { LendingWays, openLinkOf } from '../lending/parts/lending-ways.tsx';
import { CurveSection } from '../parts/curve-section.tsx';
import type { RuledScore } from '../score-queries.ts';

type Wave = AskedWave<RunAsking>;

export interface ListModel {
  readonly course: CourseWaves;
  readonly today: PlainDate;
  readonly scores: readonly RuledScore[];
  readonly isMine: (wave: Wave) => boolean;
  readonly mayEnter: boolean;
  readonly mayPutRight: (wave: Wave) => boolean;
  /** Whether the citizen's form may be lent, by a link or on this screen. */
  readonly mayLend: boolean;
  readonly links: readonly OpenLink[];
  readonly mayTell: boolean;
  readonly mayLookAt: (wave: Wave) => boolean;
  readonly done: keyof (typeof answeringTexts)['da']['done'] | undefined;
}

/** The questionnaires of one course: what waits, what was answered, and the curve – to the citizen first. */
export function ListPage({ frame, model }: { readonly frame: Frame; readonly model: ListModel }) {
  const { language, as } = frame.viewer;
  const t = answeringTexts[language];
  const { course, today, done } = model;
  const isOwn = as === 'citizen';
  const seen = course.waves.filter(({ asking }) => !isOwn || asking.side === 'citizen');
  const waiting = seen.filter((one) => waitsForAnswer(one, course.waves, today));
  const ahead = seen.filter(({ standing }) => standing === 'ahead').slice(0, 2);
  const past = seen.filter((one) => !waiting.includes(one) && one.standing !== 'ahead').toReversed();
  const rows = (waves: readonly Wave[]) => waves.map((wave) => rowOf(wave, model, frame));
  return (
    <VisitPage frame={frame} title={t.listTitle} place={isOwn ? 'my-page' : undefined}>
      <BackLink
        href={isOwn ? '/my-page' : as === 'employee' ? `/enrolments/${course.sheet.enrolment}` : '/around'}
        label={isOwn ? t.backToMyPage : as === 'employee' ? t.backToCourse : t.back}
      />
      {done && <Receipt {...t.done[done]} />}
      <PageHead
        title={t.listTitle}
        subtitle={isOwn ? undefined : course.sheet.callName}
        lead={isOwn ? t.ownNoConsequence : t.staffNoConsequence}
      />
      {seen.length === 0 ? (
        <EmptyState heading={t.nothing} text={t.nothingText} />
      ) : (
        <Stack>
          <Section id="now" title={t.now}>
            {waiting.length === 0 ? <p>{t.nothingNow}</p> : <Rows items={rows(waiting)} />}
          </Section>
          <CurveSection course={course} scores={model.scores} own={isOwn} language={language} />
          {past.length > 0 && (
            <Section id="before" title={t.before}>
              <Rows items={rows(past)} />
            </Section>
          )}
          {ahead.length > 0 && (
            <Section id="later" title={t.later}>
              <Rows items={rows(ahead)} />
            </Section>
          )}
        </Stack>
      )}
      <SeeLine text={isOwn ? t.seeOwn : t.seeList} />
    </VisitPage>
  );
}

function rowOf(wave: Wave, model: ListModel, { viewer }: Frame): RowItem {
  const { language } = viewer;
  const t = answeringTexts[language];
  const { course } = model;
  const questionnaire = course.questionnaires.get(wave.asking.version);
  const named = course.definition.waves.find(({ key }) => key === wave.days.wave);
  const title = `${questionnaire?.title[language] ?? ''} · ${named?.title[language] ?? ''}`;
  const isPast = wave.standing === 'late' && !waitsForAnswer(wave, course.waves, model.today);
  const tag = isPast
    ? { text: t.noneCame }
    : viewer.as === 'citizen'
      ? { text: wave.standing === 'late' ? t.standing.open : t.standing[wave.standing] }
      : { text: t.standing[wave.standing], ...toneOf(wave) };
  return {
    title,
    tag,
    text: textOf(wave, model, viewer.as === 'citizen', language),
    end: <Ways wave={wave} model={model} viewer={viewer} />,
  };
}

function toneOf({ standing }: Wave): Pick<TagProps, 'tone'> {
  // Nobody has done anything wrong where an answer is late: it is never marked as an alarm.
  return standing === 'due' || standing === 'late' ? { tone: 'soon' } : {};
}

function textOf(wave: Wave, { course, today }: ListModel, own: boolean, language: Language): string {
  const t = answeringTexts[language];
  const day = (on: PlainDate) => formatDayMonth(on, language);
  const who = own ? [] : [`${whoAnswers(wave, course, language)}.`];
  if (wave.standing === 'ahead') return [...who, t.opens(day(wave.days.opensOn))].join(' ');
  if (wave.toldOn !== undefined)
    return [
      ...who,
      wave.standing === 'answered' ? t.answeredOn(day(wave.toldOn)) : t.toldOn(day(wave.toldOn)),
    ].join(' ');
  if (wave.standing === 'late' && !waitsForAnswer(wave, course.waves, today)) return who.join(' ');
  const questionnaire = course.questionnaires.get(wave.asking.version);
  const until =
    wave.standing === 'late'
      ? own
        ? t.lateOwn
        : t.lateStaff
      : (own ? t.until : t.untilStaff)(day(wave.days.closesOn));
  // Only whoever answers the same questionnaire is the other side of it.
  const same = course.waves.filter(({ asking }) => asking.version === wave.asking.version);
  const pair = pairOf(wave, same) === undefined ? [] : [t.pair];
  return [...who, ...(questionnaire ? [t.minutes(questionnaire.minutes)] : []), until, ...pair].join(' ');
}

function whoAnswers({ asking }: Wave, { sheet }: CourseWaves, language: Language): string {
  const t = answeringTexts[language];
  return asking.side === 'citizen' ? t.forCitizen(sheet.callName) : t.forOther[asking.side];
}

/** What can be done with one wave: answer it, put answers in, or say that there will be none. */
function Ways({
  wave,
  model,
  viewer,
}: {
  readonly wave: Wave;
  readonly model: ListModel;
  readonly viewer: Frame['viewer'];
}) {
  const t = answeringTexts[viewer.language];
  const at = waveAddress(model.course.sheet.enrolment, wave);
  if (wave.standing === 'answered')
    return (
      <div>
        {model.mayLookAt(wave) && <MoreLink href={`${at}/answers`} label={t.answersTitle} />}
        {model.mayPutRight(wave) && <MoreLink href={`${at}/put-right`} label={t.putRight} />}
      </div>
    );
  if (!waitsForAnswer(wave, model.course.waves, model.today)) return null;
  const mine = model.isMine(wave);
  const entered = wave.asking.side === 'citizen' && model.mayEnter;
  return (
    <div>
      {mine && <MoreLink href={at} label={t.answer} />}
      {entered && <MoreLink href={`${at}/entry`} label={t.enter} />}
      {(mine || entered) && model.mayTell && (
        <MoreLink href={`${at}/no-answer`} label={viewer.as === 'citizen' ? t.noAnswerOwn : t.noAnswer} />
      )}
      {canBeLent(viewer, wave) && model.mayLend && (
        <LendingWays at={at} side={wave.asking.side} open={openLinkOf(wave, model.links)} viewer={viewer} />
      )}
    </div>
  );
}
