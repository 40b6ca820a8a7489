import { yieldToPage } from '../base/yield-to-page.js';
import { foldText, unfoldRange, type Folded } from './fold-text.js';
import { skeleton } from './letters.js';
import type { Message, Span } from '../base/types.js';

/** A part as said: phrases, with numbers in them, are looked for here. */
export interface SaidPart {
  readonly id: string;
  readonly text: string;
  readonly said: Folded;
}

/** A part of the message, folded once for all probes. */
export interface FoldedPart extends SaidPart {
  /** As it looks, every disguised letter the one it passes for: names are looked for here. */
  readonly looks: Folded;
}

const cache = new WeakMap<Message, readonly FoldedPart[]>();

/** When first asked for: of a lone address nobody asks what it says. */
const fold = ({ id, text }: Message['parts'][number]): FoldedPart => {
  let [said, looks]: (Folded | undefined)[] = [];
  return {
    id,
    text,
    get said() {
      return (said ??= foldText(text));
    },
    get looks() {
      return (looks ??= skeleton(text));
    },
  };
};

export const foldedParts = (message: Message): readonly FoldedPart[] => {
  const known = cache.get(message);
  if (known) return known;
  const parts = message.parts.map(fold);
  cache.set(message, parts);
  return parts;
};

/** So many letters are folded before the page may draw again. */
const BLOCK = 3000;

const wholeLetter = (text: string, at: number): number =>
  Math.min(text.length, /[\ud800-\udbff]/.test(text.charAt(at - 1)) ? at + 1 : at);

/** Blocks that end with a line, so that no letter is parted from its marks. */
const blocksOf = (text: string): readonly (readonly [start: number, block: string])[] => {
  const blocks: (readonly [number, string])[] = [];
  for (let at = 0; at < text.length;) {
    const line = text.indexOf('\n', at + BLOCK) + 1;
    const end = line > 0 && line < at + 2 * BLOCK ? line : wholeLetter(text, at + 2 * BLOCK);
    blocks.push([at, text.slice(at, end)]);
    at = end;
  }
  return blocks;
};

type Block = readonly [start: number, folded: Folded];

/** Plain loops: there are tens of thousands of places. */
const moved = (blocks: readonly Block[], which: 'map' | 'ends'): readonly number[] => {
  const places: number[] = [];
  for (const [start, folded] of blocks) for (const at of folded[which]) places.push(at + start);
  return places;
};

const joined = (blocks: readonly Block[]): Folded => ({
  folded: blocks.map(([, { folded }]) => folded).join(''),
  map: moved(blocks, 'map'),
  ends: moved(blocks, 'ends'),
});

const foldBlocks = async ({ id, text }: Message['parts'][number]): Promise<FoldedPart> => {
  const [said, looks]: [Block[], Block[]] = [[], []];
  for (const [start, block] of blocksOf(text)) {
    said.push([start, foldText(block)]);
    looks.push([start, skeleton(block)]);
    await yieldToPage();
  }
  return { id, text, said: joined(said), looks: joined(looks) };
};

/** Folds a long message ahead of the judging, which must not wait, and lets the page draw meanwhile. */
export const foldSlowly = async (message: Message): Promise<void> => {
  if (message.parts.every(({ text }) => text.length <= 2 * BLOCK)) return;
  const parts: FoldedPart[] = [];
  for (const part of message.parts) parts.push(await foldBlocks(part));
  cache.set(message, parts);
  await yieldToPage();
};

/** Offsets in a folded text → the stretch of the part that the visitor sees. */
export const spanOf = ({ id }: { readonly id: string }, folded: Folded, start: number, end: number): Span => ({
  part: id,
  ...unfoldRange(folded, start, end),
});
