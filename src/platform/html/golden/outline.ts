/**
 * Markup as a list of tags and texts, in one form whoever wrote it: attributes in order of their names, classes in
 * alphabetical order, our own `ff-` classes left out, sprite addresses cut down to the icon's name, and the words
 * that only say whether an icon is spoken left out – ours never are, for the heading beside says the same.
 */
export function outlineOf(markup: string): readonly string[] {
  return [...markup.matchAll(/<\/?[a-z][^>]*>|[^<]+/gi)]
    .map(([piece]) => (piece.startsWith('<') ? tagOf(piece) : piece.trim().replaceAll(/\s+/g, ' ')))
    .filter((piece) => piece !== '');
}

const silent = /^(aria-label|aria-hidden|focusable)=/;

function tagOf(tag: string): string {
  const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? '';
  if (tag.startsWith('</')) return `</${name}>`;
  const attributes = [...tag.matchAll(/\s([a-z-]+)(?:="([^"]*)")?/gi)]
    .map(([, key = '', value = '']) => attributeOf(key, value))
    .filter((attribute) => attribute !== '' && !(name === 'svg' && silent.test(attribute)))
    .sort();
  return `<${[name, ...attributes].join(' ')}>`;
}

function attributeOf(key: string, value: string): string {
  if (key === 'class') return classesOf(value);
  if (key === 'disabled' || key === 'required' || key === 'open') return key;
  if (key === 'href') return `href=${value.replace(/^.*#/, '#')}`;
  return `${key}=${value.trim().replaceAll(/\s+/g, ' ')}`;
}

function classesOf(value: string): string {
  const classes = value.split(/\s+/).filter((one) => one !== '' && !one.startsWith('ff-'));
  return classes.length > 0 ? `class=${classes.sort().join(' ')}` : '';
}
