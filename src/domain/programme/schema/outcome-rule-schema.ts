import { z } from 'zod';
import { calendarUnits } from '../../kernel/calendar-unit.ts';
import { anchors, censorings, factSources, ledgerFacts } from '../../outcome/ledger-words.ts';
import { denominators } from '../../outcome/measure.ts';
import { closingDocumentKinds } from './closing-document-schema.ts';
import { codeSchema, keySchema, textSchema, versionSchema } from './text-schema.ts';

const common = {
  id: keySchema.describe('Name of the rule. It stays the same in every version of the definition.'),
  version: versionSchema.describe('Number of the rule. Counted up whenever the way of counting changes.'),
  title: textSchema.describe('What the figure is called.'),
  denominator: z.enum(denominators).describe('Out of whom it is counted.'),
  good: z
    .enum(['at_least', 'at_most'])
    .default('at_least')
    .describe('Which way is good where no agreement says: the higher, or the lower.'),
  lowestSource: z
    .enum(factSources)
    .default('staff')
    .describe(
      'The lowest source a fact may come from to be counted. Those before it in the list are stronger.',
    ),
  censors: z
    .array(z.enum(censorings))
    .default([])
    .describe(
      'What ends the following of somebody. From that day they are left out, by reason, unless it was reached before. Left out, nothing does.',
    ),
};

const moment = {
  anchor: z.enum(anchors).describe('The day the counting hangs on.'),
  horizonMonths: z
    .int()
    .min(0)
    .max(120)
    .default(0)
    .describe(
      'Calendar months from that day to the one that is looked at. Who was followed for less is not yet possible.',
    ),
};

const countedFactSchema = z
  .strictObject({
    fact: z.enum(ledgerFacts).describe('The kind of fact in the ledger of outcomes.'),
    codes: z
      .array(codeSchema)
      .min(1)
      .optional()
      .describe('The codes that count, such as the kinds of work. Left out, all of that kind.'),
    hoursAWeekAtLeast: z
      .number()
      .min(0.5)
      .max(37)
      .optional()
      .describe('The hours a week from which it counts. Left out, any.'),
  })
  .describe('A fact that counts.');

const counts = z.array(countedFactSchema).min(1).describe('The facts that count. One of them is enough.');

const unit = z
  .enum(calendarUnits)
  .describe('What time is counted in. One day fills its week or month; a week is an ISO week.');

const persistenceSchema = z
  .strictObject({
    unit,
    length: z.int().min(1).max(366).describe('How many of them it must be so in.'),
    gapsAllowed: z
      .int()
      .min(0)
      .max(366)
      .default(0)
      .describe('How many may be missing in all among them. Left out, they must follow each other.'),
  })
  .describe('It must have been so for a while, not only once.');

export const outcomeRuleSchema = z
  .discriminatedUnion('measure', [
    z
      .strictObject({
        ...common,
        measure: z.literal('completed').describe('The course was completed, and what was to be written was.'),
        documents: z
          .array(z.enum(closingDocumentKinds))
          .describe('The closing documents that must be there for the course to count.'),
      })
      .describe('How many completed the course.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z.literal('clarified_for').describe('It was decided what the citizen is ready for.'),
        counts,
      })
      .describe('How many were clarified for something: a decision, not a start.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z.literal('state_at').describe('It is so on the day that is looked at.'),
        counts,
        persistence: persistenceSchema.optional(),
      })
      .describe('How many are in a state on a day.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z.literal('ever_reached').describe('It was so at some time up to that day.'),
        counts,
        spellsFromBefore: z
          .enum(['begin_after', 'count'])
          .default('begin_after')
          .describe(
            'Whether a spell counts that had begun before the person came in and still went on, or must begin after.',
          ),
        persistence: persistenceSchema.optional(),
      })
      .describe('How many reached something at least once.'),
    z
      .strictObject({
        ...common,
        anchor: moment.anchor,
        measure: z.literal('first_time').describe('It came about for the first time before so many days.'),
        counts,
        withinDays: z.int().min(0).max(3660).describe('Days from the anchor within which it must begin.'),
      })
      .describe('How many came to something in time, and after how many days.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z.literal('duration').describe('It was so for a time in all, up to that day.'),
        counts,
        unit,
        atLeast: z.int().min(1).max(3660).describe('How many of the units, in a row or not.'),
      })
      .describe('How many were in a state for long enough in all.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z.literal('hours').describe('The hours a week on that day, all jobs together.'),
        counts,
        atLeast: z.number().min(0.5).max(60).describe('Hours a week from which it counts.'),
      })
      .describe('How many work so many hours on a day.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z
          .literal('hours_change')
          .describe('The hours a week moved from an earlier day to that one.'),
        counts,
        fromAnchor: z.enum(anchors).describe('The day the hours are compared with.'),
        atLeast: z
          .number()
          .min(-60)
          .max(60)
          .describe('Hours a week from which it counts. Below zero for fewer.'),
      })
      .describe('How many work more hours than before. A change is not an effect.'),
    z
      .strictObject({
        ...common,
        ...moment,
        measure: z.literal('lasting').describe('It has been so for months on end on that day.'),
        counts,
        months: z.int().min(1).max(120).describe('Calendar months it must have lasted.'),
        gapDaysAllowed: z
          .int()
          .min(0)
          .max(366)
          .describe('Days in all that may be missing on the way without breaking it.'),
        changeOfEmployer: z
          .enum(['allowed', 'starts_anew'])
          .describe('Whether the months go on with a new employer, or are counted anew.'),
      })
      .describe('How many have kept something up.'),
    z
      .strictObject({
        ...common,
        measure: z.literal('score_change').describe('A score moved from one wave to another.'),
        score: keySchema.describe('The score that is compared.'),
        fromWave: keySchema.describe('Key of the wave it is compared from.'),
        toWave: keySchema.describe('Key of the wave it is compared to.'),
        atLeast: z.number().describe('The change from which it counts, in points. Below zero for a fall.'),
      })
      .describe('How many have a score that changed. A change is not an effect.'),
    z
      .strictObject({
        ...common,
        measure: z.literal('share_attended').describe('How much of what was offered was attended.'),
        besideHostOnly: z
          .boolean()
          .describe(
            'Whether it is shown beside people in the host programme alone: as description, never as effect.',
          ),
      })
      .describe('The share of meetings the citizens came to.'),
  ])
  .describe('A way of counting. Targets are not here: they belong to the agreement about a run.');
