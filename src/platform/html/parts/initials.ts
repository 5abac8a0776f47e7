/** First letter of the first and the last word: "Karla Mønster" → "KM", "Åse" → "Å". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? firstLetter(words.at(-1)) : '';
  return firstLetter(words[0]) + last;
}

function firstLetter(word = ''): string {
  return [...word][0]?.toLocaleUpperCase('da') ?? '';
}
