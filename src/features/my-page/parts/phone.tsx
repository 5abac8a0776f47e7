/** A work phone that rings at a press. */
export function Phone({ number }: { readonly number: string }) {
  return (
    <a class="ff-tap" href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
      {number.replaceAll(' ', '\u00a0')}
    </a>
  );
}
