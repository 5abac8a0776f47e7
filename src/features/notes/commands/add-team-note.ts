import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { Audience } from '../../../domain/session/short-note.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Course } from '../../enrolments/index.ts';
import { saveTeamNote } from '../note-repository.ts';

/** A few words for the team that are about no meeting in particular. */
export interface TeamNote {
  readonly writtenOn: PlainDate;
  readonly words: string;
  readonly audience: Audience;
}

/** Puts a note among the team's, under the id its form was shown with: pressing twice saves once. */
export async function addTeamNote(
  visit: EmployeeVisit,
  { id: enrolment, authority }: Course,
  id: string,
  note: TeamNote,
): Promise<void> {
  if (!(await saveTeamNote(visit, enrolment, id, note))) return;
  await visit.record({
    action: 'shared_note.write',
    subject: { kind: 'shared_note', id },
    authority,
    payload: { audience: note.audience },
  });
}
