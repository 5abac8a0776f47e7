/** Bytes as text. Spreadsheets in Denmark write UTF-8 or, older ones, Windows' own alphabet: æ, ø and å tell which. */
export function decodeFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
