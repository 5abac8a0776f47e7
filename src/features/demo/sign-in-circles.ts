import { addedButtons, firstAddedButton } from './demo-added-ground.ts';
import { boardButtons, firstBoardButton } from './demo-board.ts';
import { firstIntakeButton, intakeButtons } from './demo-intake.ts';
import { citizensButton, staff } from './demo-people.ts';
import { firstReportButton } from './demo-reported-run.ts';
import { firstAroundButton, firstButton } from './demo-row-ground.ts';
import { type RowStaffKey, rowStaff } from './demo-row-people.ts';
import { firstLeaderButton } from './demo-runs.ts';
import { umbrellaButton } from './demo-umbrella.ts';

/** How the demo's sign-in buttons stand together: people who stand to a citizen in like ways. */
export const circles = ['team', 'authority', 'leading', 'citizen', 'outside', 'keeping'] as const;

export type DemoCircle = (typeof circles)[number];

const ofFirst: Readonly<Record<string, DemoCircle>> = {
  karla: 'team',
  jens: 'team',
  pia: 'team',
  erik: 'team',
  lea: 'leading',
  dorte: 'authority',
  arne: 'keeping',
  stine: 'keeping',
};

const ofRow: Readonly<Record<RowStaffKey, DemoCircle>> = {
  lene: 'leading',
  palle: 'authority',
  bodil: 'authority',
  rikke: 'team',
  nanna: 'team',
  sonja: 'team',
  grethe: 'authority',
  frode: 'authority',
  fritz: 'outside',
  eva: 'outside',
  signe: 'outside',
  poul: 'keeping',
};

/** The circle of a button; a button nobody has told of stands with those who keep the place running. */
export function circleOf(button: number): DemoCircle {
  const board = boardButtons[button - firstBoardButton];
  if (board !== undefined) return board === 'leif' ? 'leading' : 'team';
  // Who leads the run that is reported on, who signs with them, and who reads at the fund.
  if (button >= firstReportButton && button < firstReportButton + 3)
    return button === firstReportButton + 2 ? 'outside' : 'leading';
  if (button === umbrellaButton) return 'outside';
  if (addedButtons[button - firstAddedButton] !== undefined) return 'team';
  const intake = intakeButtons[button - firstIntakeButton];
  if (intake !== undefined) return 'authority';
  if (button >= firstLeaderButton) return 'leading';
  if (button === citizensButton || button >= firstAroundButton) return 'citizen';
  const row = rowStaff[button - firstButton];
  if (row !== undefined) return ofRow[row.key];
  const first = staff[button < citizensButton ? button : button - 1];
  return (first && ofFirst[first.key]) ?? 'keeping';
}
