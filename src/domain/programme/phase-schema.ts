import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

const afterWeeksSchema = z
  .strictObject({
    how: z.literal('after_weeks').describe('The phase ends when its weeks have passed.'),
    weeks: z.int().min(1).max(260).describe('How many weeks of seven days, from the day the phase begins.'),
  })
  .describe('An end that is counted from the start.');

/** How a phase ends; ends on a date and ends that are reviewed are further members of the union. */
const phaseEndSchema = z.discriminatedUnion('how', [afterWeeksSchema]).describe('How the phase ends.');

export const phaseSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the phase.'),
    kind: z
      .enum(['main', 'aftercare'])
      .describe('What the phase is: the course itself, or the contact after it. Aftercare comes last.'),
    title: textSchema.describe('What the phase is called on pages.'),
    ends: phaseEndSchema,
  })
  .describe('A stretch of the course. Phases follow each other in the order they are written.');
