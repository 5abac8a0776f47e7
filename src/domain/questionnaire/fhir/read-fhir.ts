import type { Text } from '../../programme/definition.ts';
import type { QuestionnaireFinding } from '../finding.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { readQuestionnaire } from '../read-questionnaire.ts';
import { keyFrom } from '../template/written-parts.ts';
import { canonicalPrefix } from './addresses.ts';
import { type Part, wordsAt } from './fhir-json.ts';
import { ItemReader } from './item-reader.ts';
import type { NotKept } from './not-kept.ts';
import { ownPart } from './own-part.ts';
import { readScores } from './read-scores.ts';
import type { FhirWords } from './reading.ts';
import { readText, type TextsSeen } from './texts.ts';
import { tellUnknown } from './unknown-parts.ts';

/** A questionnaire from FHIR, and all that does not come along; or why there is none. */
export type ReadFhir =
  | { readonly ok: true; readonly questionnaire: Questionnaire; readonly notKept: readonly NotKept[] }
  | {
      readonly ok: false;
      readonly findings: readonly QuestionnaireFinding[];
      readonly notKept: readonly NotKept[];
    };

/**
 * Reads a Questionnaire of FHIR R4 or R5. What has no place here is told, item by item, and never left out in silence;
 * nothing is fetched, and nothing is followed more than once.
 */
export function readFhir(resource: Part, words: FhirWords): ReadFhir {
  const notKept: NotKept[] = [];
  const seen: TextsSeen = { untranslated: 0, cleaned: 0 };
  const language = languageOf(resource);
  const reader = new ItemReader(resource, { language, words, seen, notKept });
  const groups = reader.groups();
  const scores = readScores(resource, reader.calculated, { reader, language, seen, notKept });
  const own = ownPart(resource);
  const title = readText(resource, 'title', language, seen) ?? readText(resource, 'name', language, seen);
  const introduction = readText(resource, 'description', language, seen);
  const key = String(own?.['key'] ?? keyOf(resource, title));
  const { key: _, rights, ...kept } = own ?? {};
  const written = {
    respondents: ['citizen'],
    minutes: Math.min(120, Math.max(1, Math.ceil(reader.count / 3))),
    ...kept,
    key,
    version: own === undefined ? 1 : Math.max(1, Number.parseInt(String(resource['version']), 10) || 1),
    title,
    ...(introduction === undefined ? {} : { introduction }),
    groups,
    scores,
    rights: rightsOf(resource, rights, title),
  };
  tellUnknown(resource, notKept);
  if (seen.untranslated > 0)
    notKept.push({ what: 'untranslated', at: '', values: { count: seen.untranslated } });
  if (seen.cleaned > 0) notKept.push({ what: 'markup', at: '', values: { count: seen.cleaned } });
  const read = readQuestionnaire(JSON.parse(JSON.stringify(written)));
  return read.ok
    ? { ok: true, questionnaire: read.value, notKept }
    : { ok: false, findings: read.findings, notKept };
}

function languageOf(resource: Part): 'da' | 'en' | undefined {
  const language = wordsAt(resource, 'language')?.slice(0, 2).toLowerCase();
  return language === 'da' || language === 'en' ? language : undefined;
}

function keyOf(resource: Part, title: Text | undefined): string {
  const url = wordsAt(resource, 'url');
  const last = url?.startsWith(canonicalPrefix)
    ? url.slice(canonicalPrefix.length)
    : url?.split(/[/:|#]/).at(-1);
  return keyFrom(last ?? wordsAt(resource, 'name') ?? title?.en ?? '', new Set());
}

/** What somebody else made is used by leave until the reader says otherwise. */
function rightsOf(resource: Part, holder: unknown, title: Text | undefined): unknown {
  if (holder === 'ours') return { holder };
  const notice =
    wordsAt(resource, 'copyright') ?? wordsAt(resource, 'publisher') ?? wordsAt(resource, 'url') ?? title?.en;
  return { holder: holder === 'free' ? 'free' : 'licensed', notice };
}

/** Whether JSON that was read is a questionnaire of FHIR. */
export function isFhirQuestionnaire(value: unknown): value is Part {
  return (
    typeof value === 'object' &&
    value !== null &&
    'resourceType' in value &&
    value.resourceType === 'Questionnaire'
  );
}
