import type { ChangeOf, Plan } from './plan-model.ts';
import { planTexts } from './plan-texts.ts';
import type { Voice } from './voice.ts';

/** One change of a plan, in words. */
export interface VersionTold {
  readonly change: ChangeOf;
  readonly title: string;
  readonly words: string | undefined;
}

/** Every change of a plan, the newest first. */
export function versionsTold(
  { words, needs, goals, steps, points }: Plan,
  { language }: Voice,
): VersionTold[] {
  const t = planTexts[language];
  const all: VersionTold[] = [
    ...words.map((told) => wordsTold(t.parts[told.about], told, language)),
    ...needs.map((told) => wordsTold(t.needs, told, language)),
    ...goals.map((told) => ({
      change: told.change,
      title: t.goal(told.words),
      words: standingTold(t.goalStandings[told.standing], told.standingWords),
    })),
    ...steps.map((told) => ({
      change: told.change,
      title: t.step(told.words),
      words: standingTold(t.stepStandings[told.standing], told.standingWords),
    })),
    ...points.map((told) => ({
      change: told.change,
      title: t.point(told.words),
      words: t.pointStandings[told.standing],
    })),
  ];
  return all.toSorted(
    (one, other) => other.change.on.localeCompare(one.change.on) || other.change.version - one.change.version,
  );
}

function wordsTold(
  part: string,
  { words, change }: { readonly words: string; readonly change: ChangeOf },
  language: Voice['language'],
): VersionTold {
  const t = planTexts[language];
  return { change, title: t.wordsChanged(part), words: words === '' ? t.takenOut : words };
}

function standingTold(standing: string, words: string | undefined): string {
  return words === undefined ? standing : `${standing}: ${words}`;
}
