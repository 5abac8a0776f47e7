/** Why there is no answer. It is asked so that figures can be trusted, and has no consequence for anybody. */
export const noAnswerReasons = ['ill', 'away', 'no_time', 'language', 'not_asked', 'other'] as const;

export type NoAnswer =
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'could_not'; readonly reason: (typeof noAnswerReasons)[number] };
