/**
 * Reads an amount in Danish crowns as people type it – `9.400.000`, `9400000`, `9.400.000,50`, `9 400 000 kr.` –
 * into øre. `undefined` when it is no amount. Points are thousands and a comma stands before øre, as in Danish.
 */
export function parseCrowns(typed: string): number | undefined {
  const bare = typed
    .trim()
    .replace(/\s*(kr\.?|dkk)$/i, '')
    .replaceAll(/\s/g, '');
  const [, crowns = '', ore = ''] = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare) ?? [];
  if (crowns === '') return undefined;
  const amount = Number(crowns.replaceAll('.', '')) * 100 + Number(ore.padEnd(2, '0'));
  return Number.isSafeInteger(amount) ? amount : undefined;
}
