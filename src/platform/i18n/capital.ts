/** Words put together of parts, as they begin a sentence or stand as a heading: with a capital letter. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
