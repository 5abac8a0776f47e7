import { type SchemaNode, sharedPartOf } from './schema-node.ts';

/** What may stand in a field, in a few words. */
export function allowedIn(node: SchemaNode): string {
  const parts = [kindOf(node), limitsOf(node), defaultOf(node)];
  return parts.filter((part) => part !== '').join('; ');
}

function kindOf(node: SchemaNode): string {
  const shared = sharedPartOf(node);
  if (shared !== undefined) return `[${shared}](#${shared})`;
  if (node.const !== undefined) return `\`${node.const}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.oneOf !== undefined) return 'one of the kinds below';
  if (node.items !== undefined) return `a list: ${kindOf(node.items)}`;
  if (node.properties !== undefined) return 'the fields below';
  return plainKindOf(node);
}

const plainKinds: Readonly<Record<string, string>> = {
  boolean: '`true`, `false`',
  integer: 'a whole number',
  number: 'a number',
};

function plainKindOf({ type = '', format, pattern }: SchemaNode): string {
  if (format === 'date') return 'a date';
  if (pattern !== undefined) return 'small letters from a to z, digits and hyphens';
  return plainKinds[type] ?? 'words';
}

function limitsOf({ minimum, maximum, minItems, maxItems }: SchemaNode): string {
  const [low, high] = [minimum ?? minItems, maximum ?? maxItems];
  // A number that is only bounded by what a computer can count has no limit worth saying.
  const isBounded = high !== undefined && high < Number.MAX_SAFE_INTEGER;
  if (low !== undefined && isBounded) return `${low} to ${high}`;
  if (low !== undefined) return `at least ${low}`;
  return isBounded ? `at most ${high}` : '';
}

function defaultOf(node: SchemaNode): string {
  return node.default === undefined ? '' : `left out: \`${JSON.stringify(node.default)}\``;
}
