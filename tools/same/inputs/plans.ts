/** Plans of action: good ones, and the same with a defect. */
import { join } from 'node:path';
import { FIXTURES, readJson } from './read.js';

type Items = Readonly<Record<string, string>>;
export interface Plan {
  readonly id: string;
  readonly language: string;
  readonly items: Items;
}

interface Good {
  readonly id?: string;
  readonly language: string;
  readonly items: Items;
}
interface Defect {
  readonly base: number | string;
  readonly change?: Items;
  readonly item?: string;
  readonly text?: string;
}
interface Line {
  readonly item: string;
  readonly text: string;
}

const goodIn = (name: string, plans: readonly Good[]): readonly Plan[] =>
  plans.map(({ id, language, items }, i) => ({ id: `${name} ${id ?? i}`, language, items }));

const changeOf = ({ change, item, text }: Defect): Items => change ?? (item ? { [item]: text ?? '' } : {});

const spoiled = (name: string, good: readonly Good[], defects: readonly Defect[]): readonly Plan[] =>
  defects.flatMap((defect, i) => {
    const base = typeof defect.base === 'number' ? good[defect.base] : good.find(({ id }) => id === defect.base);
    return base ? [{ id: `${name} ${i}`, language: base.language, items: { ...base.items, ...changeOf(defect) } }] : [];
  });

const linesIn = (name: string, lines: readonly Line[]): readonly Plan[] =>
  lines.map(({ item, text }, i) => ({
    id: `${name} ${i}`,
    language: /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'ja' : 'en',
    items: { [item]: text },
  }));

const read = <T>(name: string): T => readJson(join(FIXTURES, name)) as T;

type Own = Readonly<Record<'good' | 'later', readonly Good[]> & Record<'defects' | 'laterDefects', readonly Defect[]>>;
type Blind = Readonly<Record<'good', readonly Good[]> & Record<'defective', readonly Defect[]>>;
type Lines = Readonly<Record<string, readonly Line[]>>;

export const allPlans = (): readonly Plan[] => {
  const own = read<Own>('plans.json');
  const blind = read<Blind>('plans-blind.json');
  return [
    ...goodIn('plan', own.good),
    ...goodIn('later plan', own.later),
    ...goodIn('blind plan', blind.good),
    ...spoiled('plan with a defect', [...own.good, ...own.later], own.defects),
    ...spoiled('later plan with a defect', [...own.later, ...own.good], own.laterDefects),
    ...spoiled('blind plan with a defect', blind.good, blind.defective),
    ...Object.entries(read<Lines>('plan-lines.json')).flatMap(([name, lines]) => linesIn(`${name} line`, lines)),
  ];
};
