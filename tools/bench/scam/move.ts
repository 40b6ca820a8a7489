/**
 * Moves words in the authors' files: one step, once, where every fold agrees, never past a limit.
 * What the author wrote as reason stays.
 */
import { join } from 'node:path';
import type { WeightWord } from '../../../src/core/base/weight-words.js';
import { readJson, writeFile, type JsonObject } from '../../content/content.js';
import type { Finding } from './fit.js';

export interface Move {
  readonly id: string;
  readonly from: WeightWord;
  readonly to: WeightWord;
}
export interface Moved extends Move {
  /** Why the file stays as it is; '' where it was written. */
  readonly stays: string;
  readonly reason: string;
}

/** In how many folds the others alone would suggest the same step. */
export const agreeing = (finding: Finding, without: readonly (readonly Finding[])[]): number =>
  without.filter((findings) =>
    findings.some(({ signal, move }) => signal.id === finding.signal.id && move === finding.move),
  ).length;

export const agreedMoves = (findings: readonly Finding[], without: readonly (readonly Finding[])[]): readonly Move[] =>
  findings.flatMap((finding) => {
    const { signal, move: to } = finding;
    return to && agreeing(finding, without) === without.length ? [{ id: signal.id, from: signal.weight, to }] : [];
  });

/** By this a second run knows that the step was taken. */
const MARK = 'fit:scam moved it';

const reasonOf = ({ reason }: JsonObject): string => (typeof reason === 'string' ? reason : '');

const staysFor = (signal: JsonObject, { from }: Move): string =>
  reasonOf(signal).includes(MARK)
    ? 'it was moved before, and one step is all'
    : signal['weight'] === from
      ? ''
      : 'the file has another word than was measured';

const moveIn =
  (folder: string, day: string) =>
  (move: Move): Moved => {
    const path = join(folder, `${move.id}.json`);
    const signal = readJson(path) as JsonObject;
    const stays = staysFor(signal, move);
    const reason = reasonOf(signal);
    const written = { ...signal, weight: move.to, reason: `${reason} (${MARK} from ${move.from} on ${day}.)` };
    if (stays === '') writeFile(path, `${JSON.stringify(written, null, 2)}\n`);
    return { ...move, stays, reason };
  };

export const writeMoves = (folder: string, moves: readonly Move[], day: string): readonly Moved[] =>
  moves.map(moveIn(folder, day));

export const moveLine = ({ id, from, to, stays, reason }: Moved): string =>
  stays ? `  ${id} stays ${from}: ${stays}` : `  ${id}: ${from} → ${to}, though its author wrote: ${reason}`;
