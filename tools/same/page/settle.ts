/** Waits until nothing moves any more. */
import { changesSoFar, isBusy, turn } from './still.js';

/** So many turns without a change: what is loaded already comes back within one or two. */
const QUIET = 8;
const MOST = 20_000;

export const settle = async (): Promise<void> => {
  let quiet = 0;
  for (let turns = 0; quiet < QUIET && turns < MOST; turns += 1) {
    const before = changesSoFar();
    await turn();
    quiet = changesSoFar() === before && !isBusy() ? quiet + 1 : 0;
  }
};
