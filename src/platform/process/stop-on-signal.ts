/** Runs the stop once, on the first signal to end; a second one ends the process at once. */
export function stopOnSignal(stop: () => Promise<void>): void {
  const begin = (): void => {
    process.once('SIGINT', () => process.exit(1));
    process.once('SIGTERM', () => process.exit(1));
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', begin);
  process.once('SIGTERM', begin);
}
