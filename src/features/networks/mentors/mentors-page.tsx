import {
  BackLink,
  EmptyState,
  PageHead,
  type RowItem,
  Rows,
  Section,
  SeeLine,
  Stack,
} from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { formatMinutes } from '../../../platform/i18n/durations.ts';
import { type Frame, VisitPage } from '../../page-frame/index.ts';
import type { MentorOfRun } from './mentors-queries.ts';
import { mentorsTexts } from './mentors-texts.ts';
import { promiseTexts } from './promise-texts.ts';

interface MentorsPageProps {
  readonly frame: Frame;
  readonly mentors: readonly MentorOfRun[];
}

/** Every mentor in the viewer's courses, run by run: since when, promised or not, met last, hours. */
export function MentorsPage({ frame, mentors }: MentorsPageProps) {
  const { language } = frame.viewer;
  const t = mentorsTexts[language];
  const runs = [...new Map(mentors.map(({ run, runName }) => [run, runName]))];
  return (
    <VisitPage frame={frame} title={t.title} place="my-day">
      <BackLink href="/my-day" label={t.back} />
      <PageHead title={t.title} lead={mentors.length === 0 ? undefined : t.lead} />
      {mentors.length === 0 && <EmptyState heading={t.none} text={t.noneText} />}
      <Stack>
        {runs.map(([run, name], at) => (
          <Section id={`run-${at + 1}`} title={name}>
            <Rows items={mentors.filter((one) => one.run === run).map((one) => mentorItem(one, language))} />
          </Section>
        ))}
      </Stack>
      <SeeLine text={t.see} />
    </VisitPage>
  );
}

function mentorItem(mentor: MentorOfRun, language: Language): RowItem {
  const [t, p] = [mentorsTexts[language], promiseTexts[language]];
  const { citizen, name, comesFrom, since, promisedOn, times, minutes } = mentor;
  const words = [
    comesFrom === null ? '' : `${comesFrom}.`,
    t.since(formatDate(since, language)),
    promisedOn === null ? p.waits : p.promised(formatDate(promisedOn, language)),
    lastWords(mentor, language),
    p.met(times, formatMinutes(minutes, language)),
  ];
  return {
    title: name,
    text: words.filter((one) => one !== '').join(' '),
    action: { href: `/citizens/${citizen}/network`, label: t.agreement },
  };
}

function lastWords({ lastOn, lastStatus }: MentorOfRun, language: Language): string {
  const t = mentorsTexts[language].last;
  if (lastOn === null || lastStatus === null) return '';
  const day = formatDate(lastOn, language);
  return lastStatus === 'present' || lastStatus === 'late' ? t.met(day) : t.not(day);
}
