/**
 * Where a referral can go from where it is. `withdrawn` is the citizen's own no: it may be said until the
 * course has started, also after the intake said yes. Whatever has no way out is settled.
 */
export const referralMoves = {
  sent: ['accepted', 'refused', 'withdrawn'],
  accepted: ['started', 'withdrawn'],
  refused: [],
  withdrawn: [],
  started: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ReferralState = keyof typeof referralMoves;

export const referralStates = Object.keys(referralMoves) as readonly ReferralState[];

/** The states that can follow a state: the compiler refuses a move that is not in the table. */
export type StateAfter<State extends ReferralState> = (typeof referralMoves)[State][number];

/** Whether the table has a move, for states known only when the product runs. */
export function canMove(from: ReferralState, to: ReferralState): boolean {
  const moves: readonly string[] = referralMoves[from];
  return moves.includes(to);
}
