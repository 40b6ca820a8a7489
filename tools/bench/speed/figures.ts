/** What the bench measures, as it goes from the page to the paper. Times in milliseconds. */

/** One message, read and judged many times. */
export interface Timed {
  readonly first: number;
  readonly all: number;
  readonly judged: number;
  /** The longest stretch in which nothing else could run. */
  readonly task: number;
}
export interface PerAddress {
  readonly all: number;
  readonly judged: number;
}
export interface Answering {
  readonly median: number;
  readonly mean: number;
}

export type MailName = 'typical' | 'attached' | 'attachedTwice' | 'long' | 'links';

export type Judging = Readonly<Record<MailName | 'sms', Timed>> & {
  readonly address: PerAddress & { readonly first: number };
  readonly bytes: Readonly<Record<MailName, number>>;
};

export interface Spread {
  readonly median: number;
  readonly most: number;
  readonly worst: number;
}
/** One kind of step: how many, from the click to the paint, and the work alone. */
export interface Steps {
  readonly count: number;
  readonly painted: Spread;
  readonly worked: Spread;
}
export interface Walks {
  readonly first: Steps;
  readonly questions: Steps;
  readonly ends: Steps;
}

/** What is measured without slowing the CPU down. */
export interface Quick {
  readonly address: PerAddress;
  readonly engine: Answering;
}

export type Figures = Judging & {
  readonly engine: Answering;
  readonly steps: Walks;
  readonly stepsAtFullSpeed: Walks;
  readonly atFullSpeed: Quick;
};
