import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { countsInScores, questionsOf, type ScoreRule } from '../../domain/questionnaire/questionnaire.ts';
import { commonRule } from '../../domain/questionnaire/rescore.ts';
import type { CourseWaves } from '../waves/index.ts';
import type { RuledScore, ToldScore } from './score-queries.ts';

/** One time a score was worked out, on one side or on both. */
export interface ScoredTime {
  readonly day: PlainDate;
  readonly citizen: ToldScore | undefined;
  readonly other: ToldScore | undefined;
}

/** One score through a course, time by time. */
export interface Line {
  readonly rule: ScoreRule;
  readonly times: readonly ScoredTime[];
  /** The highest value there can be, where the drawing ends. */
  readonly max: number;
}

/**
 * The scores of a course as lines: the two sides of a wave lie at the same place, and neither is put in the other's. A line
 * is of one rule: the highest that every time was worked out by.
 */
export function linesOf(course: CourseWaves, scores: readonly RuledScore[]): readonly Line[] {
  const found = new Map<string, { rule: ScoreRule; max: number; times: Map<string, ScoredTime> }>();
  for (const wave of course.waves) {
    const questionnaire = course.questionnaires.get(wave.asking.version);
    if (questionnaire === undefined) continue;
    const here = scores.filter(({ asking, nth }) => asking === wave.asking.id && nth === wave.days.nth);
    for (const score of here) {
      const name = `${questionnaire.key} ${score.key}`;
      if (score.rule !== ruleOfLine(name, course, scores)) continue;
      const line = found.get(name) ?? {
        rule: score.by,
        max: highestOf(score.by, questionnaire),
        times: new Map<string, ScoredTime>(),
      };
      found.set(name, line);
      const at = `${wave.days.wave} ${wave.days.nth}`;
      const before = line.times.get(at) ?? { day: score.answeredOn, citizen: undefined, other: undefined };
      line.times.set(at, { ...before, [score.side]: score });
    }
  }
  return [...found.values()].map(({ times, ...line }) => ({ ...line, times: [...times.values()] }));
}

/** The rule a line is drawn by; the newest where no rule has every time. */
function ruleOfLine(
  name: string,
  { waves, questionnaires }: CourseWaves,
  scores: readonly RuledScore[],
): number | undefined {
  const keyOf = new Map(
    waves.map(({ asking }) => [asking.id, questionnaires.get(asking.version)?.key ?? '']),
  );
  const own = scores
    .filter(({ asking, key }) => `${keyOf.get(asking)} ${key}` === name)
    .map(({ side, asking, nth, rule }) => ({ time: `${side} ${asking} ${nth}`, rule }));
  return commonRule(own) ?? own.map(({ rule }) => rule).toSorted((one, other) => other - one)[0];
}

/** The highest value a rule can come to, from the ends of its questions. */
function highestOf(rule: ScoreRule, questionnaire: Parameters<typeof questionsOf>[0]): number {
  const tops = questionsOf(questionnaire)
    .filter((question) => rule.of.includes(question.key) && countsInScores(question))
    .map((question) => {
      if (question.kind === 'scale' || question.kind === 'number') return question.to ?? 0;
      if (question.kind !== 'single' && question.kind !== 'multiple') return 0;
      return Math.max(0, ...question.options.map(({ weight }) => weight ?? 0));
    });
  const sum = tops.reduce((total, top) => total + top, 0);
  const whole = rule.how === 'mean' ? sum / Math.max(tops.length, 1) : sum;
  return Math.max(1, whole * rule.times);
}
