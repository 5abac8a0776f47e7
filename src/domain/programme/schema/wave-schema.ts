import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

const whenSchema = z
  .discriminatedUnion('at', [
    z
      .strictObject({ at: z.literal('before_start').describe('Before the first day of the course.') })
      .describe('Asked before the course begins.'),
    z
      .strictObject({
        at: z.literal('week').describe('In a week of the course.'),
        week: z.int().min(1).max(520).describe('The week of the whole course, from 1.'),
      })
      .describe('Asked on the way.'),
    z
      .strictObject({
        at: z.literal('every_weeks').describe('Again and again.'),
        weeks: z.int().min(1).max(260).describe('Weeks from one time to the next, from the first day.'),
      })
      .describe('Asked at an interval as long as the course goes on.'),
    z
      .strictObject({ at: z.literal('exit').describe('When the course is closed.') })
      .describe('Asked when the course ends.'),
    z
      .strictObject({
        at: z.literal('months_after').describe('Some time after the course was closed.'),
        months: z.int().min(1).max(120).describe('Months after the last day of the course.'),
      })
      .describe('Asked to see what lasted.'),
  ])
  .describe('When the questionnaire is answered.');

const windowSchema = z
  .strictObject({
    daysBefore: z.int().min(0).max(180).describe('Days before its day from which an answer counts.'),
    daysAfter: z.int().min(0).max(180).describe('Days after its day up to which an answer counts.'),
  })
  .describe('How far from its day an answer still belongs to the wave.');

export const waveSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the wave, used by rules that compare scores.'),
    title: textSchema.describe('What the wave is called.'),
    answeredBy: z
      .enum(['citizen', 'company', 'team'])
      .default('citizen')
      .describe('Who answers: the citizen, somebody at the workplace, or the team.'),
    when: whenSchema,
    window: windowSchema,
  })
  .describe('A time at which a questionnaire is answered. Which questionnaire is chosen in the product.');
