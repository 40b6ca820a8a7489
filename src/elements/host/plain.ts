/** A word as a host may write it: in full width, in capitals, with spaces around it, not at all. */
export const plain = (word: string | null | undefined): string | undefined =>
  String(word ?? '')
    .normalize('NFKC')
    .trim()
    .toLowerCase() || undefined;
