import { PROBES } from './probes/index.js';
import type { Context, Reading } from './reading.js';
import type { Condition } from './schema/condition.js';
import type { Probe, ProbeName, ProbeOf } from './schema/probe.js';

const ask = <N extends ProbeName>(probe: ProbeOf<N>, context: Context): Reading =>
  (PROBES[probe.probe] as (probe: ProbeOf<N>, context: Context) => Reading)(probe, context);

const merged = (readings: readonly Reading[]): Pick<Reading, 'spans' | 'values'> => {
  const values = Object.assign({}, ...readings.map((reading) => reading.values)) as Record<string, string>;
  return { spans: readings.flatMap((reading) => reading.spans), ...(Object.keys(values).length > 0 && { values }) };
};

const every = (readings: readonly Reading[]): Reading['truth'] =>
  readings.some((r) => r.truth === 'no') ? 'no' : readings.some((r) => r.truth === 'unknown') ? 'unknown' : 'yes';

const some = (readings: readonly Reading[]): Reading['truth'] =>
  readings.some((r) => r.truth === 'yes') ? 'yes' : readings.some((r) => r.truth === 'unknown') ? 'unknown' : 'no';

const not = (truth: Reading['truth']): Reading['truth'] => (truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : 'unknown');

/** Does the condition hold? Kleene's three values; the spans of the probes that said yes. */
export const evaluate = (condition: Condition, context: Context): Reading => {
  const readAll = (probes: readonly Probe[] = []) => probes.map((probe) => ask(probe, context));
  const all = readAll(condition.all);
  const any = readAll(condition.any);
  const none = readAll(condition.none);
  const truths: Reading['truth'][] = [every(all), condition.any ? some(any) : 'yes', not(some(none))];
  const truth = every(truths.map((t) => ({ truth: t, spans: [] })));
  return truth === 'yes' ? { truth, ...merged([...all, ...any].filter((r) => r.truth === 'yes')) } : { truth, spans: [] };
};
