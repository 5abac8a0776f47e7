import type { AcceptanceWay } from '../../../domain/placement-agreement/acceptance.ts';
import type { TagProps } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import type { Placement } from '../placement-model.ts';
import { placementTexts } from '../placement-texts.ts';

/** Where an agreement stands, in a few words: for whom it waits, or that nobody is missing. */
export function standingTag({ now, state }: Placement, own: boolean, language: Language): TagProps {
  const t = placementTexts[language];
  if (now.takenBack) return { text: t.takenBackTag };
  if (state.waitsFor.length === 0) return { text: t.allSaidYes, tone: 'ok' };
  // A tag never breaks, so it names the first who is missing; the page of the agreement names everybody.
  const [first = 'citizen'] = state.waitsFor;
  return { text: t.waitsFor((own ? t.ownParties : t.parties)[first]), tone: 'soon' };
}

/** How a yes or an answer came; to the citizen, that it came on their own page. */
export function wayWords(way: AcceptanceWay, own: boolean, language: Language): string {
  const t = placementTexts[language];
  return own && way === 'own_page' ? t.ownPage : t.ways[way];
}
