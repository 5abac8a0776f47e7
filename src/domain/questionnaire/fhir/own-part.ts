import { ownAddress } from './addresses.ts';
import { isPart, type Part, partsAt } from './fhir-json.ts';

/** What our own extensions of a part say, put together; `undefined` where it has none. */
export function ownPart(part: Part): Part | undefined {
  const parts = partsAt(part, 'extension').flatMap(({ url, valueString }) => {
    if (url !== ownAddress || typeof valueString !== 'string') return [];
    const parsed = parsedJson(valueString);
    return isPart(parsed) ? [parsed] : [];
  });
  return parts.length === 0 ? undefined : Object.assign({}, ...parts);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else's hand has been at it: it is no part of ours any more.
    return undefined;
  }
}
