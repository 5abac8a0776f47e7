import {
  Faces,
  OwnWords,
  Section,
  SeeLine,
  Steps,
  TimeLine,
  WeekBar,
  type WeekState,
  Weeks,
} from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { designSystemTexts } from '../design-system-texts.ts';
import { peopleTexts } from '../texts/people-texts.ts';
import { Example, nowhere } from './example.tsx';

/** What stands on a page about somebody. */
export function PeopleSection({ language }: { readonly language: Language }) {
  const t = designSystemTexts[language];
  const x = peopleTexts[language];
  return (
    <Section id="people" title={t.people} spaced>
      <Example title={t.seeLine}>
        <SeeLine text={x.see} />
        <SeeLine text={x.see} why={{ href: nowhere, label: x.why }} />
      </Example>
      <Example title={t.faces}>
        <Faces label={x.teamLabel} note={x.sameFaces} people={team(language)} />
        <br />
        <Faces stacked people={[...team(language), { name: x.longName, role: x.longRole }]} />
      </Example>
      <WeekBars language={language} />
      <Example title={t.ownWords}>
        <OwnWords words={x.words} source={x.source} />
      </Example>
      <Example title={t.steps}>
        <Steps
          items={[
            { done: true, text: x.stepDone, note: x.stepDoneNote },
            { text: x.stepNext, note: x.stepNextNote },
            { icon: 'subdirectory-arrow-right', text: x.follows },
          ]}
        />
      </Example>
      <Happenings language={language} />
    </Section>
  );
}

function team(language: Language) {
  const x = peopleTexts[language];
  return [
    { name: 'Karla Mønster', role: x.coordinates, lead: true },
    { name: 'Pia Prik', role: x.psychologist },
    { name: 'Jens Skitse', role: x.companies },
  ];
}

function WeekBars({ language }: { readonly language: Language }) {
  const x = peopleTexts[language];
  const weeks: readonly WeekState[] = Array.from({ length: 13 }, (_, week) => {
    if (week === 3) return 'quiet';
    if (week === 8) return 'now';
    return week < 8 ? 'done' : 'ahead';
  });
  const long: readonly WeekState[] = Array.from({ length: 41 }, (_, week) => {
    if (week === 6 || week === 7) return 'quiet';
    if (week === 14 || week === 15) return 'paused';
    if (week === 29) return 'now';
    return week < 29 ? 'done' : 'care';
  });
  return (
    <Example title={designSystemTexts[language].weekBar}>
      <Weeks
        title={x.week}
        label={x.weekLabel}
        deadline={x.deadline}
        from={x.from}
        to={x.to}
        quiet={x.quiet}
        weeks={weeks}
      />
      <br />
      <Weeks title={x.longWeek} label={x.longWeekLabel} from={x.from} to={x.to} weeks={long} />
      <br />
      <WeekBar label={x.weekLabel} weeks={weeks} />
    </Example>
  );
}

function Happenings({ language }: { readonly language: Language }) {
  const x = peopleTexts[language];
  return (
    <Example title={designSystemTexts[language].timeLine}>
      <TimeLine
        items={[
          { when: '8.30', small: '30 min', state: 'done', title: x.held, text: x.heldText },
          {
            when: '9.15',
            small: '45 min',
            state: 'open',
            title: x.open,
            text: x.openText,
            action: { href: nowhere, label: x.openAction },
          },
          { when: '11.00', state: 'now', title: x.now, text: x.nowText },
          { when: '13.30', title: x.ahead, text: x.aheadText },
        ]}
      />
      <TimeLine items={[{ when: '8.30', title: x.held }]} />
    </Example>
  );
}
