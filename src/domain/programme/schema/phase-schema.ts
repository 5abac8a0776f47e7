import { z } from 'zod';
import { keySchema, textSchema } from './text-schema.ts';

const weeks = z.int().min(1).max(260);

const afterWeeksSchema = z
  .strictObject({
    how: z.literal('after_weeks').describe('The phase ends when its weeks have passed.'),
    weeks: weeks.describe('How many weeks of seven days, from the day the phase begins.'),
  })
  .describe('An end that is counted from the start.');

const onDateSchema = z
  .strictObject({
    how: z.literal('on_date').describe('The phase ends on a day that is the same for everybody.'),
    date: z.iso.date().meta({ description: 'The last day of the phase.', examples: ['2027-06-30'] }),
  })
  .describe('An end that stands in the calendar.');

const openSchema = z
  .strictObject({
    how: z.literal('open').describe('The phase goes on as long as it helps.'),
    reviewEveryWeeks: weeks.describe('How often citizen and team look at it together, in weeks.'),
  })
  .describe('No fixed end, but reviews.');

const phaseEndSchema = z
  .discriminatedUnion('how', [afterWeeksSchema, onDateSchema, openSchema])
  .describe('How the phase ends.');

const deciders = ['coordinator', 'team', 'project_leader', 'responsible_caseworker'] as const;

const extensionSchema = z
  .strictObject({
    atMostWeeks: weeks.describe('How many weeks one extension may have at most.'),
    times: z.int().min(1).max(10).describe('How many times the phase may be extended.'),
    decidedBy: z.enum(deciders).describe('Who decides it.'),
    reasonDemanded: z.boolean().describe('Whether a reason must be written.'),
  })
  .describe('How the phase can be made longer.');

const pauseSchema = z
  .strictObject({
    atMostWeeks: weeks.describe('How many weeks the pauses may come to in all.'),
    decidedBy: z.enum(deciders).describe('Who decides it.'),
  })
  .describe('How the phase can stand still for a while. Its end moves along.');

export const phaseSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the phase.'),
    kind: z
      .enum(['main', 'aftercare'])
      .describe('What the phase is: the course itself, or the contact after it. Aftercare comes last.'),
    title: textSchema.describe('What the phase is called on pages.'),
    text: textSchema.optional().describe('What happens in the phase, said to the citizen.'),
    ends: phaseEndSchema,
    extension: extensionSchema.optional().describe('Left out, the phase is never extended.'),
    pause: pauseSchema.optional().describe('Left out, the phase is never paused.'),
    whenJobStarts: z
      .enum(['team_decides', 'goes_on', 'next_phase'])
      .default('team_decides')
      .describe(
        'What a new job does to the phase: citizen and team decide, it goes on beside the job, or it ends and the next phase begins.',
      ),
  })
  .describe('A stretch of the course. Phases follow each other in the order they are written.');
