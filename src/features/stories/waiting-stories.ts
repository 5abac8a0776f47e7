import type { RowItem } from '../../platform/html/index.ts';
import type { Language } from '../../platform/i18n/dictionary.ts';
import type { EmployeeVisit } from '../access/index.ts';
import { storyAddresses } from './story-addresses.ts';
import { readToApprove } from './story-queries.ts';
import { storyTexts } from './story-texts.ts';

/** How many stories wait for the viewer's approval. */
export async function readWaitingStories(visit: EmployeeVisit): Promise<number> {
  return (await readToApprove(visit)).filter(({ story }) => story.state !== 'published').length;
}

/** The row on the day of whoever approves. */
export function storiesRow(waiting: number, language: Language): RowItem {
  const t = storyTexts[language];
  return {
    title: t.approveTitle,
    text: t.howMany(waiting),
    action: { href: storyAddresses.toApprove, label: t.read },
  };
}
