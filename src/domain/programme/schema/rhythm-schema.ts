import { z } from 'zod';

const weeks = z.int().min(1).max(52);

const contactSchema = z
  .discriminatedUnion('how', [
    z
      .strictObject({
        how: z.literal('every_weeks').describe('The same interval for everybody.'),
        weeks: weeks.describe('Weeks from one contact to the next.'),
      })
      .describe('A fixed rhythm.'),
    z
      .strictObject({ how: z.literal('agreed').describe('Each citizen agrees how often.') })
      .describe('A rhythm agreed with each citizen.'),
  ])
  .describe('How often citizen and team are in contact.');

export const rhythmSchema = z
  .strictObject({
    contact: contactSchema,
    quietAfterWeeks: weeks.describe(
      'After how many weeks without anything recorded the team is asked whether all is well.',
    ),
  })
  .describe('How often there is contact, and when it has been quiet for too long.');
