import { Button, Choices, FileField, SaveRow, TextField } from '../../../platform/html/index.ts';

interface FileFieldsProps {
  readonly words: Readonly<
    Record<'file' | 'fileHint' | 'source' | 'sourceHint' | 'authority' | 'look', string>
  >;
  /** Endings of files that can be read, with dots and commas. */
  readonly accept: string;
  readonly authorities: readonly { readonly id: string; readonly name: string }[];
  readonly typed: Readonly<Record<'source' | 'authority', string>>;
  readonly errorAt: (field: 'file' | 'source' | 'authority') => string | undefined;
}

/** What every file that is read in is asked for: itself, where it is from, and – among several – whose citizens it tells of. */
export function FileFields({ words, accept, authorities, typed, errorAt }: FileFieldsProps) {
  return (
    <>
      <FileField
        name="file"
        label={words.file}
        hint={words.fileHint}
        accept={accept}
        error={errorAt('file')}
      />
      <TextField
        name="source"
        label={words.source}
        hint={words.sourceHint}
        value={typed.source}
        error={errorAt('source')}
      />
      {authorities.length > 1 ? (
        <Choices
          name="authority"
          legend={words.authority}
          options={authorities.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.authority}
          error={errorAt('authority')}
        />
      ) : null}
      <SaveRow>
        <Button label={words.look} />
      </SaveRow>
    </>
  );
}
