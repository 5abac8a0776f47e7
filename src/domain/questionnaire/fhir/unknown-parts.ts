import { known, ownAddress, weightAddresses } from './addresses.ts';
import { type Part, partsAt, wordsAt } from './fhir-json.ts';
import type { NotKept } from './not-kept.ts';

/** Told elsewhere, or with no bearing on what is asked. */
const silent = new Set(['id', 'meta', 'implicitRules', 'text', 'contained', 'extension', 'resourceType']);
const ofQuestionnaire = new Set(
  'url version name title status language description copyright publisher item date subjectType experimental'.split(
    ' ',
  ),
);
const ofItem = new Set(
  'linkId text type enableWhen enableBehavior required repeats maxLength answerOption answerValueSet answerConstraint item readOnly'.split(
    ' ',
  ),
);
const readExtensions = new Set<string>([...Object.values(known), ...weightAddresses, ownAddress]);
/** These say how it looks; how it looks is ours. */
const looks =
  /questionnaire-(choiceOrientation|sliderStepValue)$|rendering-style$|rendering-xhtml$|rendering-markdown$/;

/**
 * Tells of every element and extension that is not read, each once for an item: what a constraint demands with how
 * severe it is, and the rest by name.
 */
export function tellUnknown(resource: Part, notKept: NotKept[]): void {
  tellElements(resource, '', ofQuestionnaire, notKept);
  tellExtensions(resource, '', notKept);
  const below = (items: readonly Part[], depth: number): void => {
    for (const item of items) {
      const linkId = wordsAt(item, 'linkId') ?? '';
      tellElements(item, linkId, ofItem, notKept);
      tellExtensions(item, linkId, notKept);
      for (const option of partsAt(item, 'answerOption')) {
        if (option['initialSelected'] === true)
          notKept.push({ what: 'element', at: linkId, values: { name: 'initialSelected' } });
        tellExtensions(option, linkId, notKept);
      }
      if (depth < 20) below(partsAt(item, 'item'), depth + 1);
    }
  };
  below(partsAt(resource, 'item'), 0);
}

function tellElements(part: Part, at: string, read: ReadonlySet<string>, notKept: NotKept[]): void {
  for (const name of Object.keys(part))
    if (!name.startsWith('_') && !read.has(name) && !silent.has(name))
      notKept.push({ what: 'element', at, values: { name } });
}

function tellExtensions(part: Part, at: string, notKept: NotKept[]): void {
  for (const extension of partsAt(part, 'extension')) {
    const url = String(extension['url']);
    if (url === known.constraint || url === known.targetConstraint) notKept.push(constraint(extension, at));
    else if (!readExtensions.has(url) && !looks.test(url))
      notKept.push({ what: 'extension', at, values: { name: url.split('/').at(-1) ?? url } });
  }
}

function constraint(extension: Part, at: string): NotKept {
  const part = (name: string): string => {
    const one = partsAt(extension, 'extension').find(({ url }) => url === name);
    const value = Object.entries(one ?? {}).find(([key]) => key.startsWith('value'))?.[1];
    return typeof value === 'string' ? value : '';
  };
  return {
    what: 'constraint',
    at,
    values: { severity: part('severity') || 'error', human: part('human') || part('key') },
  };
}
