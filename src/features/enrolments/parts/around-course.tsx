import { type Link, Panel, PlainList } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { storyAddresses, storyTexts } from '../../stories/index.ts';
import { aroundCourseTexts } from '../around-course-texts.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';

interface AroundCourseProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'mayGo' | 'mayOpenFeedback' | 'mayOpenHouseNotes'>;
  readonly language: Language;
}

/** The ways on from a course: who it is about, who is around, who was let in, what is kept and sent beside it. */
export function AroundCourse({ model, language }: AroundCourseProps) {
  const { course, mayGo, mayOpenFeedback, mayOpenHouseNotes } = model;
  const t = aroundCourseTexts[language];
  const { callName } = course;
  const person = `/citizens/${course.citizen}`;
  const ways: (Link | false)[] = [
    { href: person, label: t.person(callName) },
    mayGo.facts !== undefined && { href: `${person}/${mayGo.facts}-facts`, label: t.facts },
    mayGo.placements && { href: `/enrolments/${course.id}/placements`, label: t.placements },
    mayGo.wishes && { href: `${person}/wishes`, label: t.wishes },
    mayGo.questionnaires && { href: `/enrolments/${course.id}/questionnaires`, label: t.questionnaires },
    mayGo.network && { href: `${person}/network`, label: t.network(callName) },
    mayGo.stories && { href: storyAddresses.of(course.id), label: storyTexts[language].title },
    mayOpenFeedback && { href: `/enrolments/${course.id}/feedback`, label: t.feedback },
    mayOpenHouseNotes && { href: `/referrals/${course.referral}/organisation-notes`, label: t.houseNotes },
    mayGo.grants && { href: `${person}/access-grants`, label: t.grants },
    mayGo.need && { href: `/referrals/${course.referral}/leaders-need`, label: t.need },
  ];
  return (
    <Panel id="around-course" title={t.title} soft>
      <PlainList items={ways.filter((way) => way !== false).map((way) => <Way {...way} />)} />
    </Panel>
  );
}

function Way({ href, label }: Link) {
  return (
    <a class="ff-tap" href={href}>
      {label}
    </a>
  );
}
