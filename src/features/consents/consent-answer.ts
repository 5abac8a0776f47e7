import { type ConsentId, parseId } from '../../domain/kernel/ids.ts';
import type { TypedFields } from '../../platform/http/typed-fields.ts';
import type { Yes } from './commands/give-consent.ts';

/** The hidden field that says which question, to which house, the button with this id is for. */
export function fieldOfYes(id: string): string {
  return `yes-${id}`;
}

/** What that field holds. */
export function valueOfYes(question: string, house: string): string {
  return `${question} ${house}`;
}

/** Reads the button that was pressed; `undefined` when it was none of ours. */
export function readYes(fields: TypedFields): Yes | undefined {
  const id = parseId<ConsentId>(fields.text('consent'));
  if (id === undefined) return undefined;
  const [question = '', house = ''] = fields.text(fieldOfYes(id)).split(' ');
  return { id, question, house };
}

const origins = {
  'my-page': '/my-page',
  'who-sees-what': '/my-page/who-sees-what',
  agreements: '/my-page/agreements',
} as const;

/** The pages the buttons stand on. */
export type ConsentOrigin = keyof typeof origins;

/** The page to come back to, with a receipt. */
export function backWith(fields: TypedFields, done: ConsentReceipt): string {
  const from = (Object.keys(origins) as ConsentOrigin[]).find((origin) => origin === fields.text('from'));
  return `${origins[from ?? 'my-page']}?done=${done}`;
}

const receipts = ['shared', 'not-shared'] as const;

/** What a press of a button came to. */
export type ConsentReceipt = (typeof receipts)[number];

/** Reads the receipt out of an address; `undefined` when there is none. */
export function readReceipt(code: string): ConsentReceipt | undefined {
  return receipts.find((receipt) => receipt === code);
}
