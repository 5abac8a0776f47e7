/** An address and the words that lead to it. */
export interface Link {
  readonly href: string;
  readonly label: string;
}

/** Fields a form carries along unseen, by name: a token, an id, the version that was read. */
export type HiddenFields = Readonly<Record<string, string>>;

/** Something that changes the world when pressed, and is therefore sent as a POST. */
export interface PostAction {
  readonly action: string;
  readonly label: string;
  readonly hidden?: HiddenFields | undefined;
}
