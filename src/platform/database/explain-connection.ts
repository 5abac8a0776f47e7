import type pg from 'pg';
import { OperatorFault } from '../process/operator-fault.ts';
import type { OperatorFaultName } from '../process/operator-fault-texts.ts';
import { asAdministrator } from './as-administrator.ts';

/** SQLSTATE codes (PostgreSQL, appendix A) and Node's own, and what the operator can do about each. */
const faults: Readonly<Record<string, OperatorFaultName>> = {
  ECONNREFUSED: 'database-unreachable',
  ENOTFOUND: 'database-unreachable',
  EAI_AGAIN: 'database-unreachable',
  ETIMEDOUT: 'database-unreachable',
  EHOSTUNREACH: 'database-unreachable',
  ENOENT: 'database-unreachable',
  '57P03': 'database-unreachable',
  '28P01': 'database-refuses',
  '28000': 'database-refuses',
  '3D000': 'database-missing',
  '42501': 'database-rights-missing',
};

/**
 * Connects once, so that an address that leads nowhere is told in one sentence.
 * @throws OperatorFault for what the operator can put right; the driver's own fault otherwise
 */
export async function explainConnection(administrator: pg.ClientConfig): Promise<void> {
  try {
    await asAdministrator({ connectionTimeoutMillis: 10_000, ...administrator }, async () => undefined);
  } catch (fault) {
    throw operatorFaultOf(fault) ?? fault;
  }
}

/** What the operator can do about a fault of the database, if anything. */
export function operatorFaultOf(thrown: unknown): OperatorFault | undefined {
  if (thrown instanceof AggregateError) return operatorFaultOf(thrown.errors[0]);
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const name = faults[code];
  return name && new OperatorFault(name);
}
