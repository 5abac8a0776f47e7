import { Faces } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Course, teamOn } from '../course.ts';
import { courseTexts } from '../course-texts.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';

interface TeamFacesProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'definition' | 'today'>;
  readonly language: Language;
}

/** The faces of the course, the coordinator filled, and for how long they have been the same. */
export function TeamFaces({ model, language }: TeamFacesProps) {
  const { course, definition, today } = model;
  const t = courseTexts[language];
  const team = teamOn(course, course.endedOn ?? today);
  const title = (key: string): string =>
    definition.roles.find((role) => role.key === key)?.title[language].toLowerCase() ?? '';
  const people = team.map(({ name, role, coordinates }) => {
    return { name, role: coordinates ? t.coordinates : title(role), lead: coordinates };
  });
  return (
    <Faces
      people={people}
      label={t.faces(course.callName)}
      note={course.startsOn > today ? undefined : sameSince(course, team, language)}
    />
  );
}

/** The team has been the same since the last of them came, or since the last who left had gone. */
function sameSince(course: Course, team: Course['team'], language: Language): string | undefined {
  const t = courseTexts[language];
  const changes = [...team.map(({ period }) => period.from)].sort();
  const latest = changes.at(-1);
  if (latest === undefined) return undefined;
  return latest <= course.startsOn ? t.sameSinceStart : t.sameSince(formatDayMonth(latest, language));
}
