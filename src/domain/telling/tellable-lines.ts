import type { PlainDate } from '../kernel/plain-date.ts';
import type { WorkNeed, WorkWish } from '../work-wish/work-wish.ts';

/**
 * Something a company can be told of a citizen. It is made from what the citizen wishes for, can do and needs, and from
 * nothing else: no field of it can hold a diagnosis, a benefit, a programme or what happened before. Which kind of work
 * is wished for is not among them either, because some kinds tell of a benefit.
 */
export type TellableLine =
  | { readonly about: 'tasks' | 'skill' | 'need_words'; readonly words: string }
  | { readonly about: 'need'; readonly need: WorkNeed }
  | { readonly about: 'hours'; readonly from: number | undefined; readonly to: number | undefined }
  | { readonly about: 'ready_from'; readonly on: PlainDate };

/** What can be told of a citizen today, in the order a company reads it. Nothing is chosen beforehand. */
export function tellableLines(wish: WorkWish): readonly TellableLine[] {
  const { tasks, skills, needs, needsWords, hoursFrom, hoursTo, readyFrom } = wish;
  return [
    ...(tasks === undefined ? [] : [{ about: 'tasks' as const, words: tasks }]),
    ...skills.map((words) => ({ about: 'skill' as const, words })),
    ...needs.map((need) => ({ about: 'need' as const, need })),
    ...needsWords.map((words) => ({ about: 'need_words' as const, words })),
    ...(hoursFrom === undefined && hoursTo === undefined
      ? []
      : [{ about: 'hours' as const, from: hoursFrom, to: hoursTo }]),
    ...(readyFrom === undefined ? [] : [{ about: 'ready_from' as const, on: readyFrom }]),
  ];
}

/** What a line is known by in a form and in a suggestion. A line that is worded anew is another line. */
export function lineKey(line: TellableLine): string {
  switch (line.about) {
    case 'tasks':
    case 'skill':
    case 'need_words':
      return `${line.about}: ${line.words}`;
    case 'need':
      return `need: ${line.need}`;
    case 'hours':
      return `hours: ${line.from ?? ''}-${line.to ?? ''}`;
    case 'ready_from':
      return `ready_from: ${line.on}`;
  }
}
