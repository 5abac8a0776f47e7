import { z } from 'zod';
import { stepKinds } from '../step-kind.ts';
import { keySchema, textSchema } from './text-schema.ts';

const stepSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the step. Unique in its route.'),
    kind: z
      .enum(stepKinds)
      .describe('What the step is. The product knows what each kind asks for and leaves behind.'),
    title: textSchema.describe('The step in words, as the citizen reads it.'),
    compulsory: z
      .boolean()
      .describe('Whether nobody comes past this step. A step that is not compulsory may be left out.'),
  })
  .describe('One step on the way in.');

export const routeSchema = z
  .strictObject({
    key: keySchema.describe('Short name of the route.'),
    title: textSchema.describe('What the route is called.'),
    steps: z.array(stepSchema).min(1).describe('The steps, in the order they are taken.'),
  })
  .describe('A way into the programme. Where there are several, the referrer chooses one.');
