import { type MessageRefusals, messageToTeam } from '../../../domain/journal/message-to-team.ts';
import type { Checked } from '../../../domain/kernel/checked.ts';
import { accepted } from '../../../domain/kernel/result.ts';
import type { Audience } from '../../../domain/session/short-note.ts';
import type { EmployeeVisit } from '../../access/index.ts';
import type { Course } from '../../enrolments/index.ts';
import { addTeamNote } from '../../notes/index.ts';

/** Puts a message among the team's notes. It holds what was typed here and nothing else; pressing twice sends once. */
export async function writeMessage(
  visit: EmployeeVisit,
  course: Course,
  id: string,
  typed: { readonly words: string; readonly audience: Audience | undefined },
): Promise<Checked<'sent', MessageRefusals>> {
  const message = messageToTeam(typed, visit.today);
  if (!message.ok) return message;
  await addTeamNote(visit, course, id, message.value);
  return accepted('sent');
}
