import { expect } from '@esm-bundle/chai';
import { optionsFor } from '../../../src/core/diagnosis/bayes.js';
import { damageControl } from '../../../src/core/diagnosis/damage-control.js';
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { identifyLock, nextLockQuestion } from '../../../src/core/locks/identify-lock.js';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import { planRemedies } from '../../../src/core/diagnosis/plan-remedies.js';
import type { QuestionItem } from '../../../src/core/schema/question.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Facts, Question } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const AUDIENCES = ['shopper', 'seller', 'flex'] as const;
/** Nobody is asked more than this, whatever they say. */
const AT_MOST = 12;

const asAnswer = (question: QuestionItem, option: string): string | readonly string[] =>
  question.choose === 'many' ? [option] : option;

/** Says わからない until nothing more is asked. */
const shrug = (
  facts: Facts,
  ask: (facts: Facts) => Question | undefined,
): { readonly facts: Facts; readonly asked: number } => {
  let known = facts;
  for (let asked = 0; asked <= AT_MOST; asked += 1) {
    const question = ask(known);
    if (!question) return { facts: known, asked };
    expect(known[question.id], `${question.id} is asked twice`).to.equal(undefined);
    known = { ...known, [question.id]: 'unknown' };
  }
  throw new Error(`more than ${AT_MOST} questions after ${JSON.stringify(facts)}`);
};

const edges = AUDIENCES.flatMap((audience) =>
  pack.questions
    .filter((question) => question.id !== 'audience' && isFor(question, { audience }))
    .flatMap((question) =>
      optionsFor(question, { audience }).map((option) => ({ audience, question, option: option.id })),
    ),
);

describe('every answer to every question', () => {
  for (const { audience, question, option } of edges) {
    it(`${audience}: ${question.id} → ${option} leads on`, () => {
      const start: Facts = { audience, [question.id]: asAnswer(question, option) };
      const { facts } = shrug(start, (known) => nextQuestion(known, pack));
      const diagnosis = diagnose(facts, pack);
      const plan = planRemedies(diagnosis, facts, pack);
      expect(diagnosis.causes.reduce((sum, { probability }) => sum + probability, 0)).to.be.closeTo(1, 1e-9);
      expect(plan.length, 'something to do').to.be.greaterThan(0);
      for (const procedure of plan) expect(procedure.steps.length, procedure.remedy).to.be.greaterThan(0);
      if (diagnosis.kind === 'urgent') expect(damageControl(facts, pack).length, 'damage control').to.be.greaterThan(0);

      const locked = shrug(start, (known) => nextLockQuestion(known, pack));
      const [lock] = identifyLock(locked.facts, pack).locks;
      expect(pack.locks.find(({ id }) => id === lock?.id)?.road.length, 'a road').to.be.greaterThan(0);
    });
  }
});

describe('every audience', () => {
  for (const audience of AUDIENCES) {
    it(`${audience} comes to an official desk when nothing else helped`, () => {
      let facts: Facts = { audience };
      for (let tries = 0; tries < 40; tries += 1) {
        const [next] = planRemedies(diagnose(facts, pack), facts, pack);
        expect(next, `after ${JSON.stringify(facts['tried'] ?? [])}`).to.exist;
        if (next?.isService) return;
        facts = { ...facts, tried: [...((facts['tried'] as readonly string[] | undefined) ?? []), next?.remedy ?? ''] };
      }
      throw new Error('never came to a desk');
    });
  }
});
