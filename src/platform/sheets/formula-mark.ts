/**
 * A text that begins like a formula is held back by a mark when it is written to a text file, so that no program reckons
 * with what somebody wrote. Reading takes the mark off again.
 */
export function withFormulaMark(text: string): string {
  return /^'*[=+\-@\t]/.test(text) ? `'${text}` : text;
}

export function withoutFormulaMark(text: string): string {
  return /^'+[=+\-@\t]/.test(text) ? text.slice(1) : text;
}
