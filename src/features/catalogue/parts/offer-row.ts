import type { PlainDate } from '../../../domain/kernel/plain-date.ts';
import type { CatalogueItem } from '../../../platform/html/index.ts';
import type { Language } from '../../../platform/i18n/dictionary.ts';
import { runNameIn } from '../../programmes/index.ts';
import { sheetAddress } from '../addresses.ts';
import { whereOf } from '../arrange.ts';
import { courseLength } from '../length-words.ts';
import type { Offer } from '../public-run.ts';
import type { Reader } from '../reader.ts';
import { listed } from '../sheet-facts.ts';
import { standingTag } from '../standing-tag.ts';

/** One offer in the list: what it is called, for whom, where and how long, and where it stands. */
export function offerRow(
  offer: Offer,
  who: Reader | undefined,
  today: PlainDate,
  language: Language,
): CatalogueItem {
  const { run, definition } = offer;
  const meta = [listed(whereOf(offer), language), courseLength(definition, language)];
  return {
    title: runNameIn(run.name, definition, language),
    href: sheetAddress(run.id, { who }),
    text: definition.targetGroup[language],
    meta: meta
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' '),
    tag: standingTag(offer.run, today, language),
  };
}
