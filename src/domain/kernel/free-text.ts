/**
 * Words a person typed, kept as typed but for the blanks around them; `undefined` when nothing is left.
 * A browser sends a line break as two characters and counts it as one: here it is one, so that a text
 * that fitted the field also fits the rule. Letters are composed, so that `å` is one letter however typed.
 */
export function freeText(typed: string | undefined): string | undefined {
  const text = typed?.replaceAll('\r\n', '\n').normalize('NFC').trim();
  return text === '' ? undefined : text;
}
