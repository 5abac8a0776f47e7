import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import { heldSince } from '../../../domain/team/place.ts';
import { type FaceItem, Faces } from '../../../platform/html/index.ts';
import { formatDayMonth } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { type Course, isEnded, type TeamPlace, teamOn } from '../course.ts';
import { courseTexts } from '../course-texts.ts';
import type { EnrolmentModel } from '../enrolment-model.ts';

interface TeamFacesProps {
  readonly model: Pick<EnrolmentModel, 'course' | 'definition' | 'today'>;
  readonly language: Language;
}

/** The faces of the course, the coordinator filled, and for how long they have been the same. */
export function TeamFaces({ model, language }: TeamFacesProps) {
  const { course, today } = model;
  const t = courseTexts[language];
  const team = teamOn(course, isEnded(course, today) ? (course.endedOn ?? today) : today);
  return (
    <Faces
      people={team.map((place) => faceOf(place, model, language))}
      label={t.faces(course.callName)}
      note={course.startsOn > today ? undefined : sameSince(course, team, language)}
    />
  );
}

function faceOf(
  place: TeamPlace,
  { course, definition }: TeamFacesProps['model'],
  language: Language,
): FaceItem {
  const t = courseTexts[language];
  const { name, role, coordinates, standsInFor } = place;
  const title = definition.roles.find(({ key }) => key === role)?.title[language].toLowerCase() ?? '';
  const held = course.team.find(({ id }) => id === standsInFor);
  const words =
    held === undefined ? (coordinates ? t.coordinates : title) : t.standsInFor(firstName(held.name));
  return { name, role: words, lead: coordinates };
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}

/** The team has been the same since the last of them came; a stand-in changes nothing about that. */
function sameSince(course: Course, team: Course['team'], language: Language): string | undefined {
  const t = courseTexts[language];
  const own = team.filter(({ standsInFor }) => standsInFor === undefined);
  const latest: PlainDate | undefined = own
    .map((place) => heldSince(course.team, place))
    .toSorted()
    .at(-1);
  if (latest === undefined) return undefined;
  return latest <= course.startsOn ? t.sameSinceStart : t.sameSince(formatDayMonth(latest, language));
}
