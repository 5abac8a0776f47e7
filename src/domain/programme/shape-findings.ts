import type { FindingOf, ShapeCheck } from './finding.ts';

/** What a validator reports of one field; the part of zod's issues that is used here. */
export interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

const checkOfIssue: Readonly<Record<string, ShapeCheck>> = {
  invalid_type: 'wrong-kind-of-value',
  invalid_value: 'value-not-allowed',
  invalid_union: 'value-not-allowed',
  too_small: 'too-small',
  too_big: 'too-big',
  invalid_format: 'text-wrong-form',
};

/** Says a validator's issues in the checker's own codes, so that one dictionary words all findings. */
export function shapeFindings(
  issues: readonly ShapeIssue[],
  written: unknown,
): readonly FindingOf<ShapeCheck>[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownFields(issue) : known(issue, written),
  );
}

function unknownFields({ path, keys = [] }: ShapeIssue): FindingOf<ShapeCheck>[] {
  return keys.map((field) => ({ check: 'field-unknown', at: placeOf([...path, field]), values: { field } }));
}

function known(issue: ShapeIssue, written: unknown): FindingOf<ShapeCheck>[] {
  const at = placeOf(issue.path);
  if (valueAt(written, issue.path) === undefined) return [{ check: 'field-missing', at, values: {} }];
  const check = checkOfIssue[issue.code];
  if (check === undefined) throw new Error(`no check for the issue ${issue.code} at ${at}`);
  return [{ check, at, values: valuesOf(issue) }];
}

function valuesOf({ values, minimum, maximum }: ShapeIssue): FindingOf<ShapeCheck>['values'] {
  return {
    ...(values === undefined ? {} : { allowed: values.join(', ') }),
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
  };
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place === '' ? String(step) : `${place}.${String(step)}`;
  }, '');
}

function valueAt(written: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    written,
  );
}
