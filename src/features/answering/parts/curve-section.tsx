import type { ScoreRule } from '../../../domain/questionnaire/questionnaire.ts';
import { reliableChange, smallestReliableChange } from '../../../domain/questionnaire/reliable-change.ts';
import { Curve, Details, Key, Section, Table } from '../../../platform/html/index.ts';
import { formatDate } from '../../../platform/i18n/dates.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { CourseWaves } from '../../waves/index.ts';
import { answeringTexts } from '../answering-texts.ts';
import { type Line, linesOf } from '../lines-of.ts';
import { rescoringTexts } from '../rescoring/rescoring-texts.ts';
import type { RuledScore, ToldScore } from '../score-queries.ts';

interface CurveSectionProps {
  readonly course: CourseWaves;
  readonly scores: readonly RuledScore[];
  readonly own: boolean;
  readonly language: Language;
}

/** Score by score: the curve of each side, what it does in words, and the same numbers in a table. */
export function CurveSection({ course, scores, own, language }: CurveSectionProps) {
  const t = answeringTexts[language];
  const lines = linesOf(course, scores);
  if (lines.length === 0) return null;
  return (
    <Section id="curve" title={own ? t.curveTitle : t.curveTitleStaff}>
      {lines.map((line, nth) => (
        <OneLine line={line} id={`curve-${nth + 1}`} own={own} language={language} />
      ))}
      <p class="ff-meta">{t.notEffect}</p>
    </Section>
  );
}

function OneLine({
  line,
  id,
  own,
  language,
}: {
  readonly line: Line;
  readonly id: string;
  readonly own: boolean;
  readonly language: Language;
}) {
  const t = answeringTexts[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const show = (value: number): string => number.format(value);
  const title = line.rule.title[language];
  const citizens = pointsOf(line, 'citizen', show);
  const others = pointsOf(line, 'other', show);
  const hasOther = line.times.some(({ other }) => other !== undefined);
  const whose = own ? t.own : t.citizen;
  const sides = [
    { name: hasOther ? whose : undefined, points: citizens },
    { name: t.other, points: others },
  ].filter(({ points }) => points.length > 0);
  const words = sides.map(({ name, points }) => movementOf(name, points, show, language));
  const description = [...words, direction(line.rule, language)].join(' ');
  return (
    <>
      <h3>{title}</h3>
      <p>{description}</p>
      {line.rule.version === 1 ? null : (
        <p class="ff-meta">{rescoringTexts[language].rule(number.format(line.rule.version))}</p>
      )}
      {sides.map(({ name, points }) => (
        <Reliable
          rule={line.rule}
          values={points.map(({ value }) => value)}
          side={own && name === whose ? undefined : name}
          language={language}
        />
      ))}
      {sides.length > 0 && (
        <Curve
          id={id}
          title={t.curve(title)}
          description={description}
          points={citizens}
          others={others}
          start={1}
          end={Math.max(line.times.length, 2)}
          max={line.max}
          unit={t.time}
        />
      )}
      {others.length > 0 && (
        <Key
          items={[
            ...(citizens.length > 0 ? [{ mark: 'dot' as const, label: whose }] : []),
            { mark: 'square' as const, label: t.other },
          ]}
        />
      )}
      <Details summary={t.table}>
        <Table
          caption={title}
          captionHidden
          columns={[
            { label: t.day },
            { label: own ? t.own : t.citizen, numeric: true },
            ...(hasOther ? [{ label: t.other, numeric: true }] : []),
          ]}
          rows={line.times.map(({ day, citizen, other }) => [
            formatDate(day, language),
            cell(citizen, number, language),
            ...(hasOther ? [cell(other, number, language)] : []),
          ])}
        />
      </Details>
    </>
  );
}

/** The times one side has a number, with its place among all times. */
function pointsOf({ times }: Line, side: 'citizen' | 'other', show: (value: number) => string) {
  return times.flatMap((time, nth) => {
    const value = time[side]?.value ?? undefined;
    return value === undefined ? [] : [{ at: nth + 1, value, says: show(value) }];
  });
}

/** What one side's numbers do, and whose they are where there are two sides. */
function movementOf(
  name: string | undefined,
  points: readonly { readonly value: number }[],
  show: (value: number) => string,
  language: Language,
): string {
  const words = movement(
    points.map(({ value }) => value),
    show,
    language,
  );
  return name === undefined ? words : `${name}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

interface ReliableProps {
  readonly rule: ScoreRule;
  readonly values: readonly number[];
  /** Whose numbers they are, where there are two sides. */
  readonly side: string | undefined;
  readonly language: Language;
}

/** Whether somebody moved more than by chance from first to last; nothing where it cannot be said. */
function Reliable({ rule, values, side, language }: ReliableProps) {
  const t = answeringTexts[language].reliable;
  const change = reliableChange(rule, values[0], values.length > 1 ? values.at(-1) : undefined);
  if (change === 'not_assessed' || rule.norm === undefined) return null;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const words = t[change](number.format(smallestReliableChange(rule.norm)), rule.norm.group[language]);
  return <p>{side === undefined ? words : `${side}: ${words}`}</p>;
}

function cell(score: ToldScore | undefined, number: Intl.NumberFormat, language: Language): string {
  const t = answeringTexts[language];
  if (score === undefined) return '–';
  const why = t.reasons[score.reason];
  const value = score.value === null ? t.noScore : number.format(score.value);
  return why === '' ? value : `${value} (${why})`;
}

/** What the curve does, in words: never more than the two last numbers say. */
function movement(values: readonly number[], show: (value: number) => string, language: Language): string {
  const t = answeringTexts[language].movement;
  const [now, before] = [values.at(-1), values.at(-2)];
  if (now === undefined) return '';
  if (before === undefined) return t.first(show(now));
  return show(now) === show(before) ? t.same(show(now)) : t.moved(show(before), show(now));
}

function direction({ better }: ScoreRule, language: Language): string {
  return answeringTexts[language][better];
}
