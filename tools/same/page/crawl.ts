/** Presses everything there is, what was never pressed first. */
import type { Act } from './acts.js';
import { carryOut, keyOfPath, look, looksOf, nameOfPath, open, textOf, type Attributes, type Sight } from './visit.js';

export type Path = readonly Act[];

/** What somebody came to. */
export interface Found {
  readonly key: string;
  /** The way there, in the words on the buttons. */
  readonly name: string;
  readonly text: string;
  readonly kind: string;
}

export interface CrawlPlan {
  readonly tag: string;
  readonly attributes: Attributes;
  /** Where to begin, besides the first stage. */
  readonly roots: readonly Path[];
  /** What is written into fields of later stages. */
  readonly drafts: readonly { readonly name: string; readonly text: string }[];
  /** Words of the button that leads back: what it leads to has been seen. */
  readonly back: readonly string[];
  /** So many things are done at most. */
  readonly budget: number;
}

interface Step {
  readonly path: Path;
  /** The stage without its details, and what is done there: each such pair is tried before any is tried twice. */
  readonly pair: string;
  /** The kind of stage it is done at. */
  readonly kind: string;
}

const HEADING = /^<h[12]\b[^>]*> (.*)$/;
const titleOf = ({ kind, lines }: Sight): string =>
  `${kind} ${lines.map((line) => HEADING.exec(line)?.[1]).find((title) => title !== undefined) ?? ''}`;

const actsAt = ({ drafts, back }: CrawlPlan, path: Path, { buttons, canWrite, canFollow }: Sight): readonly Act[] => [
  ...buttons.filter(({ name }) => !back.includes(name)),
  ...(canWrite && path.length > 0 ? drafts.map((draft): Act => ({ do: 'type', ...draft })) : []),
  ...(canFollow ? [{ do: 'link', name: 'taken along' } as const] : []),
];

/** Another widget inside this one has a crawl of its own. */
const isElsewhere = ({ kind }: Sight): boolean => kind === 'hand-over' || kind.includes(': ');

const stepsFrom = (plan: CrawlPlan, path: Path, sight: Sight): readonly Step[] =>
  isElsewhere(sight)
    ? []
    : actsAt(plan, path, sight).map((act) => ({
        path: [...path, act],
        pair: `${titleOf(sight)} › ${act.do} ${act.name}`,
        kind: sight.kind,
      }));

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
};

class Crawl {
  readonly #plan: CrawlPlan;
  readonly #steps: Step[] = [];
  readonly #taken = new Map<string, number>();
  readonly #seen = new Map<string, string>();
  readonly #found: Found[] = [];
  /** Where the visitor stands: what comes next there needs no new beginning. */
  #here: Path = [];

  constructor(plan: CrawlPlan) {
    this.#plan = plan;
  }

  async run(): Promise<readonly Found[]> {
    for (const root of [[], ...this.#plan.roots]) await this.#visit(root);
    for (let done = 0; done < this.#plan.budget; done += 1) {
      const step = this.#next();
      if (!step) break;
      for (const name of [step.pair, step.kind]) this.#taken.set(name, this.#count(name) + 1);
      await this.#visit(step.path);
    }
    return this.#found;
  }

  #count(name: string): number {
    return this.#taken.get(name) ?? 0;
  }

  #isOnward(path: Path): boolean {
    return path.length === this.#here.length + 1 && this.#here.every((act, i) => path[i] === act);
  }

  /** What was done least, at the kind of stage where least was done; then what lies nearest. */
  #rankOf({ pair, kind, path }: Step): readonly number[] {
    return [this.#count(pair), this.#count(kind), this.#isOnward(path) ? 0 : 1, path.length];
  }

  #next(): Step | undefined {
    const ranked = this.#steps.map((step) => ({ step, rank: this.#rankOf(step) }));
    const best = ranked.reduce<(typeof ranked)[number] | undefined>(
      (found, each) => (!found || isBefore(each.rank, found.rank) ? each : found),
      undefined,
    );
    if (best) this.#steps.splice(this.#steps.indexOf(best.step), 1);
    return best?.step;
  }

  async #go(path: Path): Promise<void> {
    const isOnward = this.#isOnward(path);
    if (!isOnward) await open(this.#plan.tag, this.#plan.attributes);
    for (const act of isOnward ? path.slice(-1) : path) await carryOut(act);
    this.#here = path;
  }

  async #visit(path: Path): Promise<void> {
    await this.#go(path);
    const sight = await look();
    const looks = looksOf(sight);
    const known = this.#seen.get(looks);
    const noticed = sight.noticed.map((line) => `~ ${line}`);
    this.#write(path, sight, known === undefined ? textOf(sight) : [...noticed, `the same as ${known}`].join('\n'));
    if (known === undefined) this.#meet(path, sight, looks);
  }

  #write(path: Path, { kind }: Sight, text: string): void {
    this.#found.push({ key: keyOfPath(path), name: nameOfPath(path), text, kind });
  }

  #meet(path: Path, sight: Sight, looks: string): void {
    this.#seen.set(looks, keyOfPath(path));
    this.#steps.push(...stepsFrom(this.#plan, path, sight));
  }
}

export const crawl = (plan: CrawlPlan): Promise<readonly Found[]> => new Crawl(plan).run();
