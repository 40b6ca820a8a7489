/** Scripts are followed; after the last line a visitor goes on as chance has it, the same chance in every run. */
import type { Act } from './acts.js';
import type { Found, Path } from './crawl.js';
import { carryOut, look, nameOfPath, open, textOf, type Attributes, type Sight } from './visit.js';

export interface Walk {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Attributes;
  readonly script: Path;
  /** So many things are done after it: any, or always what stands last. */
  readonly onward: number;
  readonly manner: 'chance' | 'unsure';
  /** What is written, where there is a field. */
  readonly drafts: readonly { readonly name: string; readonly text: string }[];
  /** Done at the end. */
  readonly last?: Act;
}

/** FNV-1a: another number for every name, the same in every run. */
const numberOf = (name: string): number =>
  [...name].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0, 2_166_136_261);

/** By number, not by name: another label must not send the visitor another way. */
const nextAt = (walk: Walk, at: number, { buttons, canWrite, canFollow }: Sight): Act | undefined => {
  if (walk.manner === 'unsure') return buttons.at(-1);
  const acts: readonly Act[] = [
    ...buttons,
    ...(canWrite ? walk.drafts.map((draft): Act => ({ do: 'type', ...draft })) : []),
    ...(canFollow ? [{ do: 'link', name: 'taken along' } as const] : []),
  ];
  return acts[numberOf(`${walk.name} ${at}`) % acts.length];
};

/** Who is unsure to the end comes back to the beginning. */
const isBackAtStart = ({ manner }: Walk, at: number, { kind }: Sight): boolean =>
  manner === 'unsure' && at > 0 && kind === 'start';

const foundAt = (key: string, path: Path, sight: Sight): Found => ({
  key,
  name: nameOfPath(path),
  text: textOf(sight),
  kind: sight.kind,
});

const onwardFrom = async (walk: Walk, first: Sight, found: Found[]): Promise<void> => {
  let sight = first;
  const path: Act[] = [];
  for (let at = 0; at < walk.onward; at += 1) {
    const act = nextAt(walk, at, sight);
    if (!act || isBackAtStart(walk, at, sight)) return;
    await carryOut(act);
    path.push(act);
    sight = await look();
    found.push(foundAt(`${walk.name} +${at + 1}`, path, sight));
  }
};

const walkOne = async (walk: Walk): Promise<readonly Found[]> => {
  const found: Found[] = [];
  await open(walk.tag, walk.attributes);
  for (const act of walk.script) await carryOut(act);
  const sight = await look();
  found.push(foundAt(walk.name, walk.script, sight));
  await onwardFrom(walk, sight, found);
  if (walk.last) {
    await carryOut(walk.last);
    const end = await look();
    found.push(foundAt(`${walk.name}, at last`, [walk.last], end));
  }
  return found;
};

export const walkAll = async (walks: readonly Walk[]): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const walk of walks) found.push(...(await walkOne(walk)));
  return found;
};
