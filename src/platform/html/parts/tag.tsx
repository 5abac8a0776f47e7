export interface TagProps {
  /** A few words, 30 characters at most: a tag never breaks. */
  readonly text: string;
  /** `soon`: within the notice; `late`: a date has passed; `ok`: settled. A tone is never said by colour alone. */
  readonly tone?: 'soon' | 'late' | 'ok' | undefined;
}

/** A few words in a coloured field. Red is for dates, never for people. */
export function Tag({ text, tone }: TagProps) {
  return <span class={tone ? `ff-tag ff-tag--${tone}` : 'ff-tag'}>{text}</span>;
}
