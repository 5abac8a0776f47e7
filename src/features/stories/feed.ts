import type { Language } from '../../platform/i18n/dictionary.ts';
import { ownStoryTexts } from './own-story-texts.ts';
import { storyAddresses } from './story-addresses.ts';
import type { ToldStory } from './story-queries.ts';

/**
 * Everything told now as an Atom feed (RFC 4287). What is taken down is not in the next answer, and no answer may be kept.
 * @param origin where the feed was asked for, as `https://house.example`
 */
export function feedOf(stories: readonly ToldStory[], origin: string, language: Language): string {
  const newest = stories[0]?.on;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xml(ownStoryTexts[language].publicTitle)}</title>`,
    `<id>${xml(origin)}${storyAddresses.feed}</id>`,
    `<link rel="self" href="${xml(origin)}${storyAddresses.feed}"/>`,
    `<link href="${xml(origin)}${storyAddresses.public}"/>`,
    `<updated>${moment(newest ?? '1970-01-01')}</updated>`,
    ...stories.map((story) => entryOf(story, origin)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryOf({ id, title, words, on, runName }: ToldStory, origin: string): string {
  return [
    '<entry>',
    `<title>${xml(title)}</title>`,
    `<id>urn:uuid:${id}</id>`,
    `<link href="${xml(origin)}${storyAddresses.public}#story-${id}"/>`,
    `<updated>${moment(on)}</updated>`,
    `<author><name>${xml(runName)}</name></author>`,
    `<content type="text">${xml(words)}</content>`,
    '</entry>',
  ].join('\n');
}

/** A day as the moment it begins: nobody is told at what hour somebody approved. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Text as XML holds it; what XML has no room for is left out. */
function xml(text: string): string {
  return text
    .replaceAll(/[\p{Cc}--[\n\r\t]]/gv, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
