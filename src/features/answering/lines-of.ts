import type { PlainDate } from '../../domain/kernel/plain-date.ts';
import { countsInScores, questionsOf, type ScoreRule } from '../../domain/questionnaire/questionnaire.ts';
import type { CourseWaves } from '../waves/index.ts';
import type { ToldScore } from './score-queries.ts';

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

/** The scores of a course as lines: the two sides of a wave lie at the same place, and neither is put in the other's. */
export function linesOf(course: CourseWaves, scores: readonly ToldScore[]): readonly Line[] {
  const found = new Map<string, { rule: ScoreRule; max: number; times: Map<string, ScoredTime> }>();
  for (const wave of course.waves) {
    const questionnaire = course.questionnaires.get(wave.asking.version);
    for (const score of scores) {
      if (score.asking !== wave.asking.id || score.nth !== wave.days.nth) continue;
      const rule = questionnaire?.scores.find(({ key }) => key === score.key);
      if (questionnaire === undefined || rule === undefined) continue;
      const line = found.get(`${questionnaire.key} ${rule.key}`) ?? {
        rule,
        max: highestOf(rule, questionnaire),
        times: new Map<string, ScoredTime>(),
      };
      found.set(`${questionnaire.key} ${rule.key}`, line);
      const at = `${wave.days.wave} ${wave.days.nth}`;
      const before = line.times.get(at) ?? { day: score.answeredOn, citizen: undefined, other: undefined };
      line.times.set(at, { ...before, [score.side]: score });
    }
  }
  return [...found.values()].map(({ times, ...line }) => ({ ...line, times: [...times.values()] }));
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
