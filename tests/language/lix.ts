/** The hardest a text to a citizen may be to read. */
export const highestLix = 35;

/**
 * LIX (C. H. Björnsson 1968): words a sentence, and words of more than six letters in a hundred. 35 is an easy text, as
 * in a weekly magazine.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\d]+/gu) ?? [];
  const sentences = text.split(/[.:!?]+/).filter((sentence) => /\p{L}/u.test(sentence));
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** The words of a page's main part, every block a sentence of its own. */
export function mainWords(html: string): string {
  const main = /<main\b[^>]*>(.*?)<\/main>/s.exec(html)?.[1] ?? html;
  return main
    .replaceAll(/<template\b.*?<\/template>|<script\b.*?<\/script>|<svg\b.*?<\/svg>/gs, ' ')
    .replaceAll(
      /<\/?(p|h\d|li|dt|dd|div|label|legend|button|small|option|td|th|footer|summary|blockquote|section)\b[^>]*>/g,
      '. ',
    )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
