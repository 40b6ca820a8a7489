/** Notices, and answers that lead to a state: what `identifyLock` is asked. */
import { join } from 'node:path';
import { CORPORA, FIXTURES, PACKS, readFolder, readRows, type Row } from './read.js';

export interface Notice {
  readonly id: string;
  readonly text: string;
  readonly audience?: string;
}
/** What somebody answered, without a notice. */
export interface Answered {
  readonly id: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

interface Examples {
  readonly notices: readonly string[];
  readonly facts: readonly Answered['facts'][];
}

const locks = (): readonly { readonly id: string; readonly examples: Examples }[] =>
  readFolder(join(PACKS, 'locks')).map(({ id, examples }) => ({ id: String(id), examples: examples as Examples }));

/** The notices that the locks themselves give as examples. */
export const lockNotices = (): readonly Notice[] =>
  locks().flatMap(({ id, examples }) => examples.notices.map((text, i) => ({ id: `lock ${id} ${i}`, text })));

const noticeOf = ({ id, text, audience }: Row): Notice => ({
  id: `notice ${String(id)}`,
  text: String(text),
  ...(typeof audience === 'string' ? { audience } : {}),
});

export const ownNotices = (): readonly Notice[] => readRows(join(FIXTURES, 'notices.jsonl')).map(noticeOf);

export const allNotices = (): readonly Notice[] => [
  ...lockNotices(),
  ...ownNotices(),
  ...readRows(join(CORPORA, 'personas/notices.jsonl')).map(noticeOf),
];

/** Answers that lead to each cause. */
export const causeAnswers = (): readonly Answered[] =>
  readFolder(join(PACKS, 'causes')).map(({ id, examples }) => {
    const [first] = examples as readonly Pick<Answered, 'facts'>[];
    return { id: `cause ${String(id)}`, facts: first?.facts ?? {} };
  });

export const allAnswered = (): readonly Answered[] =>
  locks().flatMap(({ id, examples }) => examples.facts.map((facts, i) => ({ id: `lock ${id} facts ${i}`, facts })));
