import { z } from 'zod';
import { sessionKinds } from '../../session/session-kind.ts';
import { keySchema, textSchema } from './text-schema.ts';

export const activitySchema = z
  .strictObject({
    key: keySchema.describe('Short name of the activity.'),
    title: textSchema.describe('What the activity is called.'),
    text: textSchema.describe('What happens in it, said to the citizen.'),
    sessionKinds: z
      .array(z.enum(sessionKinds))
      .describe('The kinds of session the activity is recorded as. Empty when it is no meeting.'),
  })
  .describe('Something the citizen can take part in.');
