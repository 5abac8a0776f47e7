import { z } from 'zod';
import { traits } from '../edition/counted-person.ts';
import { textSchema } from '../programme/schema/text-schema.ts';
import { hourSources } from '../run/staff-hours.ts';
import { editionSchemaName } from './edition-document.ts';
import { editionQuestionnaireSchema } from './edition-questionnaire-schema.ts';
import { chapters } from './report.ts';

const day = z.iso.date().describe('A day, as ISO 8601 writes it.');
const direction = z.enum(['at_least', 'at_most']).describe('Which way is kept.');
const whole = z.int().min(0);
const name = z.string();

const ruleSchema = z
  .strictObject({
    column: z.string().describe('The rule; its counts begin with it.'),
    version: z.int().positive(),
    title: textSchema,
    measure: z.string().describe('What is measured.'),
    denominator: z.string().describe('Among whom.'),
    good: direction,
    promised: z
      .union([z.strictObject({ share: z.number() }), z.strictObject({ headCount: whole })])
      .optional()
      .describe('What was promised the recipient: a share of 1, or a number of people.'),
    apart: z.array(z.string()).describe('Places told by themselves.'),
    leftOut: z.array(z.string()).describe('Reasons somebody is left out for.'),
  })
  .describe('A rule that was counted by.');

const breakdownSchema = z
  .strictObject({
    trait: z.enum(traits),
    values: z.array(z.strictObject({ value: z.string(), name })),
  })
  .describe('What counts are told apart by.');

const meetingsSchema = z.strictObject({ came: whole, offered: whole });

/** The file of a sealed edition, as anybody can read it by machine; from it the JSON Schema is made. */
export const editionDocumentSchema = z
  .strictObject({
    $schema: z.literal(editionSchemaName).optional().describe('Absent in older editions.'),
    format: z.literal(1),
    run: z.strictObject({
      name,
      programme: textSchema,
      umbrella: name.optional(),
      endsOn: day.optional(),
      authorities: z.array(name),
      leaders: z.array(name),
    }),
    recipient: name,
    toldFrom: day.optional().describe('The first day told of; without it, from the start of the run.'),
    asOf: day.describe('What was true on this day.'),
    knownAt: day.describe('As it was known at the end of this day.'),
    threshold: z.int().min(1).describe('Counts from 1 up to one less are hidden.'),
    dataVersion: z.string(),
    counts: z
      .record(z.string(), whole.nullable())
      .describe('By cell: the count, or null where it is hidden.'),
    rules: z.array(ruleSchema),
    breakdowns: z.array(breakdownSchema),
    only: z.array(breakdownSchema).optional().describe('The part of the run it is about.'),
    companies: z
      .array(
        z.strictObject({
          rule: z.string(),
          version: z.int().positive(),
          title: textSchema,
          counted: z.enum(['acts', 'companies', 'participants', 'places']),
          count: whole,
          promised: z.strictObject({ direction, headCount: whole }).optional(),
        }),
      )
      .optional()
      .describe('What was done with companies: about no citizen.'),
    host: z
      .strictObject({ name, both: meetingsSchema, hostOnly: meetingsSchema })
      .optional()
      .describe('How people came to the host programme’s meetings.'),
    questionnaires: z
      .array(editionQuestionnaireSchema)
      .optional()
      .describe('What was asked, and what came of it.'),
    narrative: z.strictObject(
      Object.fromEntries(chapters.map((chapter) => [chapter, z.string().optional()])),
    ),
    hours: z.array(
      z.strictObject({
        work: textSchema,
        organisation: name,
        hoursPerWeek: z.number().positive(),
        source: z.enum(hourSources),
      }),
    ),
    since: z
      .strictObject({
        asOf: day,
        knownAt: day,
        newPeople: z.boolean(),
        newFacts: z.boolean(),
        corrections: z.boolean(),
      })
      .optional()
      .describe('What has changed since the last edition to this recipient, without counts.'),
    approvals: z.array(z.strictObject({ name, on: day })),
  })
  .meta({ title: 'Sealed edition', description: 'A report as its recipient holds it.' });
