/** What the blind plans say of `lintPlan`, by language, by half and by kind. */
import { lintPlan } from '../../../src/core/plan/lint-plan.js';
import type { PlanOfAction, Problem } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { halfOf, readBlind, type Half, type Tried } from './blind.js';

interface Defect extends Tried {
  readonly said: readonly Problem[];
  readonly isFound: boolean;
}
interface Good {
  readonly id: string;
  readonly language: PlanOfAction['language'];
  readonly said: readonly Problem[];
}
export interface BlindBench {
  readonly defects: readonly Defect[];
  readonly good: readonly Good[];
}

const tryOut = (tried: Tried): Defect => {
  const said = lintPlan(tried.plan, pack);
  return { ...tried, said, isFound: said.some(({ code, path }) => path === tried.item && tried.codes.includes(code)) };
};

export const benchBlind = (): BlindBench => {
  const { good, defects } = readBlind();
  return {
    defects: defects.map(tryOut),
    good: good.map((plan) => ({ id: plan.id, language: plan.language, said: lintPlan(plan, pack) })),
  };
};

export const halfOfBench = ({ defects, good }: BlindBench, half: Half): BlindBench => ({
  defects: defects.filter(({ id }) => halfOf(id) === half),
  good: good.filter(({ id }) => halfOf(id) === half),
});
const inLanguage = ({ defects, good }: BlindBench, asked: PlanOfAction['language']): BlindBench => ({
  defects: defects.filter(({ plan }) => plan.language === asked),
  good: good.filter(({ language }) => language === asked),
});

export const figures = ({ defects, good }: BlindBench): string => {
  const [found, alarms] = [
    defects.filter(({ isFound }) => isFound).length,
    good.filter(({ said }) => said.length > 0).length,
  ];
  return `found ${found} of ${defects.length} defects; false alarms in ${alarms} of ${good.length} good plans`;
};

const kindsOf = ({ defects }: BlindBench): readonly string[] =>
  [...new Set(defects.map(({ kind }) => kind))].map((asked) => {
    const all = defects.filter(({ kind }) => kind === asked);
    return `  ${asked}: ${all.filter(({ isFound }) => isFound).length} of ${all.length}`;
  });

const saidOf = (said: readonly Problem[]): string =>
  said.map(({ code, path, found }) => `${path} ${code} ${found.slice(0, 40)}`).join('; ') || 'nothing';

/** Only of the half that may be read. */
const mistakesOf = (bench: BlindBench): readonly string[] => {
  const { defects, good } = halfOfBench(bench, 'read');
  return [
    ...defects
      .filter(({ isFound }) => !isFound)
      .map(
        ({ id, kind, item, plan, said }) =>
          `  ${id} ${kind}: ${plan.items[item] ?? ''}\n    said ${saidOf(said.filter(({ path }) => path === item))}`,
      ),
    ...good.filter(({ said }) => said.length > 0).map(({ id, said }) => `  ${id}: ${saidOf(said)}`),
  ];
};

export const reportBlind = (isTold: boolean): readonly string[] => {
  const bench = benchBlind();
  return [
    `blind plans: ${figures(bench)}`,
    ...(['ja', 'en'] as const).map((language) => `  ${language}: ${figures(inLanguage(bench, language))}`),
    ...(['read', 'unread'] as const).map((half) => `  ${half} half: ${figures(halfOfBench(bench, half))}`),
    ...kindsOf(bench),
    ...(isTold ? mistakesOf(bench) : []),
  ];
};
