/** What a signal rests on, by the probes it asks. */
import { PROBES } from '../probes/index.js';
import type { RestsOn } from '../probes/reading.js';
import type { Signal } from '../schema/signal.js';

const restsOf = ({ when }: Signal): readonly RestsOn[] =>
  [...(when.all ?? []), ...(when.any ?? [])].map(({ probe }) => PROBES[probe].restsOn);

/** When the list is old, it says less. */
export const restsOnList = (signal: Signal): boolean => restsOf(signal).includes('list');

/** Anybody can write any words. */
export const isOfWords = (signal: Signal): boolean => restsOf(signal).every((restsOn) => restsOn === 'words');
