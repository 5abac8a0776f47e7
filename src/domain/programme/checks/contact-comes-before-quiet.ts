import type { ProgrammeDefinition } from '../definition.ts';
import type { Finding } from '../finding.ts';

/** A course is not called quiet before the next contact is due. */
export function contactComesBeforeQuiet({ rhythm }: ProgrammeDefinition): Finding[] {
  const { contact, quietAfterWeeks } = rhythm;
  if (contact.how !== 'every_weeks' || quietAfterWeeks >= contact.weeks) return [];
  const values = { every: contact.weeks, quietAfter: quietAfterWeeks };
  return [{ check: 'quiet-before-contact', at: 'rhythm.quietAfterWeeks', values }];
}
