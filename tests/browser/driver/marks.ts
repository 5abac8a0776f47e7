/**
 * What the rules of WCAG ask about on a page, as text: two pages with the same marks break the same rules. Ids are
 * numbered in the order they come, so that a label which names another field than before is another page; of words it is
 * told that they are there, or that there is a single sign; and of a list of options that there are some. Which of our
 * languages it is in, and what a part that nobody presses is called, makes no other page.
 */
export function marksOf(html: string): string {
  const ids = new Map<string, number>();
  return html
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => {
      if (!ids.has(id)) ids.set(id, ids.size + 1);
      return `id${ids.get(id)}`;
    })
    .replaceAll(/ lang="(da|en)"/g, ' lang')
    .replaceAll(/(<(?:nav|section|ul|ol|table|svg|div)\b[^>]* aria-label=)"[^"]+"/g, '$1')
    .replaceAll(/ value="[^"]+"/g, ' value')
    .replaceAll(/ href="[^"#][^"]*"/g, ' href')
    .replaceAll(/>\s*[^<\s]\s*</g, '>sign<')
    .replaceAll(/>[^<]*[^<\s][^<]*</g, (words) => (words === '>sign<' ? words : '>words<'))
    .replaceAll(/(<option value(?: selected="")?>(?:words|sign)<\/option>)+/g, 'options');
}
