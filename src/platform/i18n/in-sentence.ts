/** Words that stand by themselves with a capital, as they are written within a sentence: "Faste mødetider" → "faste mødetider". */
export function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase('da') + words.slice(1);
}
