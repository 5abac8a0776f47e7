import { z } from 'zod';
import { actKinds } from '../../company-act/company-act.ts';
import { keySchema, textSchema, versionSchema } from './text-schema.ts';

const common = {
  id: keySchema.describe(
    'Name of the rule, in no other rule of the definition. It stays the same in every version.',
  ),
  version: versionSchema.describe('Number of the rule. Counted up whenever the way of counting changes.'),
  title: textSchema.describe('What the figure is called.'),
};

const acts = z.array(z.enum(actKinds)).min(1).describe('The kinds of act that count.');
const trainings = z
  .array(z.enum(['mentor_training', 'staff_training']))
  .min(1)
  .describe('The kinds of training that count.');

export const companyRuleSchema = z
  .discriminatedUnion('counted', [
    z
      .strictObject({ ...common, counted: z.literal('acts').describe('Each act counts.'), acts })
      .describe('How often something was done.'),
    z
      .strictObject({
        ...common,
        counted: z.literal('companies').describe('Each company counts once.'),
        acts: z
          .array(z.enum(['guidance', 'mentor_training', 'pledge']))
          .min(1)
          .describe('The kinds of act that count.'),
      })
      .describe('How many companies it was done with.'),
    z
      .strictObject({
        ...common,
        counted: z.literal('participants').describe('Each who took part counts.'),
        acts: trainings,
      })
      .describe('How many took part in training.'),
    z
      .strictObject({
        ...common,
        counted: z.literal('places').describe('Each place promised counts.'),
        acts: z
          .array(z.enum(['pledge']))
          .min(1)
          .describe('Only pledges have places.'),
      })
      .describe('How many places companies promised.'),
  ])
  .describe('A way of counting what is done with companies. It counts no citizen.');
