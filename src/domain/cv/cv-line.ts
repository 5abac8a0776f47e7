import { type Checked, rejectedAmong } from '../kernel/checked.ts';
import { freeText } from '../kernel/free-text.ts';
import { accepted } from '../kernel/result.ts';
import { endsBefore, type YearMonth } from '../kernel/year-month.ts';

/** The parts of a CV, in the order an employer reads them. */
export const cvSections = [
  'about',
  'work',
  'education',
  'course',
  'voluntary',
  'skill',
  'language',
  'contact',
] as const;

export type CvSection = (typeof cvSections)[number];

/** One line in the citizen's own words. Whatever the section, the title is what must be there. */
export interface CvLine {
  readonly section: CvSection;
  readonly title: string;
  readonly place: string | undefined;
  readonly begun: YearMonth | undefined;
  /** Without an end it still goes on. */
  readonly ended: YearMonth | undefined;
  readonly words: string | undefined;
}

/** What was typed; `unreadable` where something was typed that is no month. */
export interface CvLineDraft {
  readonly section: string;
  readonly title: string;
  readonly place: string;
  readonly begun: YearMonth | 'unreadable' | undefined;
  readonly ended: YearMonth | 'unreadable' | undefined;
  readonly words: string;
}

export interface CvLineRefusals {
  readonly section: 'section-missing';
  readonly title: 'title-missing' | 'title-too-long';
  readonly place: 'place-too-long';
  readonly begun: 'month-unreadable';
  readonly ended: 'month-unreadable' | 'ends-before-it-begins';
  readonly words: 'words-too-long';
}

const longestTitle = 160;
const longestPlace = 120;
const mostWords = 1000;

/** Reads a line of a CV. Place and time are kept wherever they are told: nothing that is typed is lost. */
export function checkCvLine(draft: CvLineDraft): Checked<CvLine, CvLineRefusals> {
  const section = cvSections.find((one) => one === draft.section);
  const title = freeText(draft.title)?.replaceAll(/\s+/g, ' ');
  const words = freeText(draft.words);
  const place = freeText(draft.place)?.replaceAll(/\s+/g, ' ');
  const { begun, ended } = draft;
  const refusals = rejectedAmong<CvLineRefusals>({
    section: section === undefined ? 'section-missing' : undefined,
    title: title === undefined ? 'title-missing' : title.length > longestTitle ? 'title-too-long' : undefined,
    place: place !== undefined && place.length > longestPlace ? 'place-too-long' : undefined,
    begun: begun === 'unreadable' ? 'month-unreadable' : undefined,
    ended: judgeEnd(begun, ended),
    words: words !== undefined && words.length > mostWords ? 'words-too-long' : undefined,
  });
  if (refusals !== undefined) return refusals;
  if (section === undefined || title === undefined || begun === 'unreadable' || ended === 'unreadable')
    throw new Error('what is without refusals is whole');
  return accepted({ section, title, place, begun, ended, words });
}

function judgeEnd(
  begun: CvLineDraft['begun'],
  ended: CvLineDraft['ended'],
): CvLineRefusals['ended'] | undefined {
  if (ended === 'unreadable') return 'month-unreadable';
  if (ended === undefined || begun === undefined || begun === 'unreadable') return undefined;
  return endsBefore(ended, begun) ? 'ends-before-it-begins' : undefined;
}
