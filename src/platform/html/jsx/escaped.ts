const special = /[&<>'"]/;
const everySpecial = /[&<>'"]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** Words as they may stand in a page, also inside an attribute. Most words hold nothing special and stay as they are. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(everySpecial, (character) => entities[character] ?? '') : text;
}
