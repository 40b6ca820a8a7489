import { PROBES } from './index.js';
import { NO, UNKNOWN, type Context, type ProbeModule, type Reading } from './reading.js';
import type { Condition } from '../schema/condition.js';
import type { Probe, ProbeName, ProbeOf } from '../schema/probe.js';

const ask = <N extends ProbeName>(probe: ProbeOf<N>, context: Context): Reading =>
  (PROBES[probe.probe] as ProbeModule<N>).read(probe, context);

const merged = (readings: readonly Reading[]): Pick<Reading, 'spans' | 'values'> => {
  const values = Object.assign({}, ...readings.map((reading) => reading.values)) as Record<string, string>;
  return { spans: readings.flatMap((reading) => reading.spans), ...(Object.keys(values).length > 0 && { values }) };
};

type Truth = Reading['truth'];

const allOf = (readings: readonly Reading[]): Truth =>
  readings.some((r) => r.truth === 'unknown') ? 'unknown' : 'yes';

const some = (readings: readonly Reading[]): Truth =>
  readings.some((r) => r.truth === 'yes') ? 'yes' : readings.some((r) => r.truth === 'unknown') ? 'unknown' : 'no';

/**
 * Reads until one answers so: the others cannot change what follows from it, and most conditions fail at their first
 * probe.
 */
const readUnless = (stop: Truth, probes: readonly Probe[] = [], context: Context): readonly Reading[] | undefined => {
  const readings: Reading[] = [];
  for (const probe of probes) {
    const reading = ask(probe, context);
    if (reading.truth === stop) return undefined;
    readings.push(reading);
  }
  return readings;
};

/** Does the condition hold? Kleene's three values; the spans of the probes that said yes. */
export const evaluate = (condition: Condition, context: Context): Reading => {
  const all = readUnless('no', condition.all, context);
  const none = all && readUnless('yes', condition.none, context);
  if (!none) return NO;
  const any = condition.any?.map((probe) => ask(probe, context));
  const truths: readonly Truth[] = [allOf(all), allOf(none), any ? some(any) : 'yes'];
  if (truths.includes('no')) return NO;
  return truths.includes('unknown')
    ? UNKNOWN
    : { truth: 'yes', ...merged([...all, ...(any ?? [])].filter((r) => r.truth === 'yes')) };
};
