import { v7 as newId } from 'uuid';
import { type Checked, rejectedAmong } from '../../domain/kernel/checked.ts';
import { freeText } from '../../domain/kernel/free-text.ts';
import { type Id, parseId } from '../../domain/kernel/ids.ts';
import { accepted } from '../../domain/kernel/result.ts';
import { type Trait, type TraitAnswers, type TraitTold, traits } from '../../domain/story/recognised.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import type { KeptStory } from './story-queries.ts';

/** A story as it was typed, and the id it will have: pressing twice writes once. */
export interface TypedStory {
  readonly id: string;
  readonly title: string;
  readonly words: string;
  readonly answers: Readonly<Record<Trait, string>>;
}

export interface StoryFormRefusals {
  readonly title: 'title-missing' | 'title-too-long';
  readonly words: 'words-missing' | 'words-too-long';
}

const longestTitle = 100;
const longestWords = 6000;
const howTold = ['changed', 'left_out', 'as_it_is'] as const satisfies readonly TraitTold[];

export function emptyStory(): TypedStory {
  return { id: newId(), title: '', words: '', answers: answersFrom(() => '') };
}

export function storyToChange({ id, title, words, story }: KeptStory): TypedStory {
  return { id, title, words, answers: answersFrom((trait) => story.answers[trait] ?? '') };
}

export function typedStory(typed: TypedFields): TypedStory {
  return {
    id: parseId<Id<'story'>>(typed.text('id')) ?? newId(),
    title: typed.text('title'),
    words: typed.text('words'),
    answers: answersFrom((trait) => typed.text(trait)),
  };
}

/** What can be kept as a draft: it may still hold identifiers and open questions, which are said beside it. */
export function checkStory({
  title,
  words,
}: TypedStory): Checked<{ readonly title: string; readonly words: string }, StoryFormRefusals> {
  const said = { title: freeText(title) ?? '', words: freeText(words) ?? '' };
  return (
    rejectedAmong<StoryFormRefusals>({
      title:
        said.title === '' ? 'title-missing' : said.title.length > longestTitle ? 'title-too-long' : undefined,
      words:
        said.words === '' ? 'words-missing' : said.words.length > longestWords ? 'words-too-long' : undefined,
    }) ?? accepted(said)
  );
}

/** The questions that were answered. */
export function traitsOf({ answers }: TypedStory): TraitAnswers {
  const told = traits.flatMap((trait) => {
    const how = howTold.find((one) => one === answers[trait]);
    return how === undefined ? [] : [[trait, how] as const];
  });
  return Object.fromEntries(told);
}

function answersFrom(of: (trait: Trait) => string): Readonly<Record<Trait, string>> {
  return Object.fromEntries(traits.map((trait) => [trait, of(trait)])) as Record<Trait, string>;
}
