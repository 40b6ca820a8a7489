/**
 * The public functions of the built core, as far as they are asked here. Written down once more on purpose:
 * types of `src` would tie this tool to one side of the comparison.
 */
export type Facts = Readonly<Record<string, unknown>>;

export interface Span {
  readonly part: string;
  readonly start: number;
  readonly end: number;
}

export interface Ranked {
  readonly id: string;
  readonly probability: number;
}

export interface Verdict {
  readonly kind: string;
  readonly claimedBrand: string | null;
  readonly missing?: readonly string[];
  readonly evidence: readonly {
    readonly signal: string;
    readonly weight: number;
    readonly span?: Span;
    readonly values?: unknown;
  }[];
}

export interface Diagnosis {
  readonly kind: string;
  readonly causes: readonly Ranked[];
}

export interface Question {
  readonly id: string;
  readonly choose: 'one' | 'many';
  readonly options: readonly string[];
}

export interface Procedure {
  readonly remedy: string;
  readonly steps: readonly { readonly id: string }[];
}

export interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly span?: Span;
}

/** What of a pack is read here: which answers a cause expects. */
export interface Pack {
  readonly causes: readonly {
    readonly id: string;
    readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  }[];
}

export interface LockReading {
  readonly kind: string;
  readonly locks: readonly Ranked[];
}

export interface Hint {
  readonly kind?: string;
}

export interface Plan {
  readonly language: string;
  readonly items: Readonly<Record<string, string>>;
}

export interface Core {
  loadPack(brand: string, locale: string): Promise<Pack>;
  readMessage(source: string | Uint8Array, hint?: Hint): Promise<object>;
  judge(message: object, pack: Pack, facts?: Facts): Verdict;
  readSymptom(text: string, pack: Pack, facts?: Facts): Facts;
  diagnose(facts: Facts, pack: Pack): Diagnosis;
  nextQuestion(facts: Facts, pack: Pack): Question | undefined;
  identifyLock(facts: Facts, pack: Pack): LockReading;
  planRemedies(diagnosis: Diagnosis, facts: Facts, pack: Pack): readonly Procedure[];
  lintPlan(plan: Plan, pack: Pack): readonly Problem[];
  /** Not among the promised names: asked where they are there. */
  readNotice?(text: string, pack: Pack): { readonly facts: Facts };
  nextLockQuestion?(facts: Facts, pack: Pack): Question | undefined;
  damageControl?(facts: Facts, pack: Pack): readonly Procedure[];
}
