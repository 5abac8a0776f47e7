/** The front door of companies: the register all houses share, and what each knows. */

export { readColleagues } from './card-queries.ts';
export { registerWorkplace } from './commands/register-workplace.ts';
export { shareCard } from './commands/share-card.ts';
export { writeAcquaintance, writeContact, writeTalk } from './commands/write-card.ts';
export type { FoundWorkplace, RegisteredWorkplace } from './company-queries.ts';
export { acquaintanceForm } from './forms/acquaintance-form.ts';
export { contactForm } from './forms/contact-form.ts';
export { newRow, type TypedRow, typedRow } from './forms/row-form.ts';
export { RowForm } from './forms/row-form-frame.tsx';
export { talkForm } from './forms/talk-form.ts';
export { emptyWorkplace } from './forms/workplace-form.ts';
export { PickField, pickError } from './pick/pick-field.tsx';
export {
  noneOfThese,
  noPick,
  type Picked,
  pickWorkplace,
  type TypedPick,
  typedPick,
} from './pick/pick-workplace.ts';
export { companyRoutes } from './routes.tsx';
