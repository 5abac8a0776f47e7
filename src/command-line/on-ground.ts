import { type OperatorGround, openGround } from '../platform/process/operator-ground.ts';
import type { Ordered } from './command.ts';

/** Does work on the operator's ground, and leaves it whatever happens. */
export async function onGround<Value>(
  { settings }: Pick<Ordered, 'settings'>,
  work: (ground: OperatorGround) => Promise<Value>,
): Promise<Value> {
  const ground = await openGround(settings);
  return await work(ground).finally(() => ground.close());
}
