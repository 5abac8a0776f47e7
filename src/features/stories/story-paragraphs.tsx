/** The words of a story, a paragraph for each that was written. */
export function StoryWords({ words }: { readonly words: string }) {
  const paragraphs = words.split(/\n\s*\n/).filter((one) => one.trim() !== '');
  return (
    <>
      {paragraphs.map((one) => (
        <p>{one}</p>
      ))}
    </>
  );
}
