import { openLog } from '../../platform/log/log.ts';
import { untilSignal } from '../../platform/process/until-signal.ts';
import { startProduct } from '../../start-product.ts';
import type { Command, Ordered } from '../command.ts';
import type { ExitCode } from '../terminal.ts';

/** Starts the server and stays until it is told to end. An empty database becomes a real one. */
export const start: Command = {
  options: {},
  words: { least: 0, most: 0 },
  run: (ordered) => serveUntilStopped(ordered, 'real'),
};

/** Serves requests until a signal to end; then those under way end, and the log has left. */
export async function serveUntilStopped(
  { settings }: Pick<Ordered, 'settings'>,
  empty: 'demo' | 'real',
): Promise<ExitCode> {
  const log = openLog();
  try {
    const product = await startProduct(settings, empty, log);
    log.info('listening', { address: product.address });
    await untilSignal();
    log.info('stopping');
    await product.stop();
    log.info('stopped');
    return 0;
  } finally {
    await log.flush();
  }
}
