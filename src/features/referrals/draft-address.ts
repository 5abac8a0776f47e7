/** Where a draft is written on. The citizen stands in the address: what one may do with a draft hangs on them. */
export function draftAddress({ id, citizen }: { readonly id: string; readonly citizen: string }): string {
  return `/citizens/${citizen}/referral-drafts/${id}`;
}
