import { parsePlainDate } from '../../../domain/kernel/plain-date.ts';
import { formatTypedDate } from '../../i18n/dates.ts';
import type { FieldProps } from './field.tsx';
import { TextField } from './text-field.tsx';

/**
 * A date, written `18.11.2026`. The value may be a PlainDate or what somebody typed, and is then shown as typed.
 * Read the answer with `parseTypedDate`.
 */
export function DateField({ value = '', ...field }: FieldProps) {
  const date = parsePlainDate(value);
  return (
    <TextField {...field} value={date === undefined ? value : formatTypedDate(date)} width={11} numeric />
  );
}
