import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { logsOf, optionsFor } from '../../../src/core/diagnosis/answer-tables.js';
import { shareOf } from '../../../src/core/diagnosis/bayes.js';
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import { planRemedies } from '../../../src/core/diagnosis/plan-remedies.js';
import type { QuestionItem } from '../../../src/core/schema/question.js';
import { CANNOT_CHECK, isFor } from '../../../src/core/base/scope.js';
import type { Diagnosis, Facts, Known } from '../../../src/core/base/types.js';
import { BELIEF } from '../../../src/core/base/words-to-numbers.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

type Answer = readonly [question: string, value: Known];

const audience = fc.constantFrom('shopper', 'seller', 'flex');
const told = pack.questions.filter(({ id }) => id !== 'audience' && pack.causes.some(({ answers }) => answers[id]));

const valueOf = (question: QuestionItem, who: string): fc.Arbitrary<Known> => {
  const ids = optionsFor(question, { audience: who }).map(({ id }) => id);
  const said =
    question.choose === 'one'
      ? fc.constantFrom(...ids)
      : fc.subarray(
          ids.filter((id) => id !== 'none' && id !== 'nothing'),
          { minLength: 1, maxLength: 3 },
        );
  return fc.oneof(
    { weight: 6, arbitrary: said as fc.Arbitrary<Known> },
    { weight: 1, arbitrary: fc.constantFrom<Known>('unknown', CANNOT_CHECK) },
  );
};

const answerFor = (who: string): fc.Arbitrary<Answer> =>
  fc
    .constantFrom(...told.filter((question) => isFor(question, { audience: who })))
    .chain((question) => valueOf(question, who).map((value): Answer => [question.id, value]));

const story = audience.chain((who) =>
  fc.record({
    who: fc.constant(who),
    answers: fc.uniqueArray(answerFor(who), { minLength: 1, maxLength: 8, selector: ([id]) => id }),
  }),
);

const factsOf = (who: string, answers: readonly Answer[]): Facts =>
  answers.reduce<Facts>((facts, [id, value]) => ({ ...facts, [id]: value }), { audience: who });

const chances = ({ causes }: Diagnosis): ReadonlyMap<string, number> =>
  new Map(causes.map(({ id, probability }) => [id, probability]));
const same = (a: Diagnosis, b: Diagnosis): void => {
  const other = chances(b);
  for (const [id, probability] of chances(a)) expect(other.get(id), id).to.be.closeTo(probability, 1e-9);
};

describe('whatever was answered', () => {
  it('means the same in any order', () =>
    fc.assert(
      fc.property(
        story.chain(({ who, answers }) =>
          fc.record({
            who: fc.constant(who),
            answers: fc.constant(answers),
            other: fc.shuffledSubarray([...answers], { minLength: answers.length }),
          }),
        ),
        ({ who, answers, other }) => same(diagnose(factsOf(who, answers), pack), diagnose(factsOf(who, other), pack)),
      ),
      { numRuns: 300 },
    ));

  it('leaves no trace once it is changed or taken back', () =>
    fc.assert(
      fc.property(
        audience.chain((who) =>
          fc.record({
            who: fc.constant(who),
            answers: fc.array(answerFor(who), { minLength: 1, maxLength: 8 }),
            slip: answerFor(who),
          }),
        ),
        ({ who, answers, slip }) => {
          const facts = factsOf(who, answers);
          diagnose({ ...facts, [slip[0]]: slip[1] }, pack);
          const { [slip[0]]: _gone, ...back } = { ...facts, [slip[0]]: slip[1] };
          const { [slip[0]]: _never, ...without } = facts;
          same(diagnose(back, pack), diagnose(without, pack));
          same(diagnose({ ...facts, [slip[0]]: 'unknown', ...facts }, pack), diagnose(facts, pack));
        },
      ),
      { numRuns: 300 },
    ));

  it('leads to an end with something to do, and nothing is asked twice', () =>
    fc.assert(
      fc.property(audience, fc.infiniteStream(fc.nat(1_000)), (who, choices) => {
        let facts: Facts = { audience: who };
        for (let asked = 0, next = nextQuestion(facts, pack); next; asked += 1, next = nextQuestion(facts, pack)) {
          expect(facts[next.id], `${next.id} is asked twice`).to.equal(undefined);
          expect(asked, 'asked').to.be.lessThan(12);
          const [n = 0] = choices.take(1);
          const answer = [...next.options, CANNOT_CHECK][n % (next.options.length + 1)] ?? 'unknown';
          facts = {
            ...facts,
            [next.id]:
              next.choose === 'many' &&
              next.options.indexOf(answer) < next.options.length - 1 &&
              answer !== CANNOT_CHECK
                ? [answer]
                : answer,
          };
        }
        const diagnosis = diagnose(facts, pack);
        expect(diagnosis.kind).not.to.equal('open');
        expect(diagnosis.causes.reduce((sum, { probability }) => sum + probability, 0)).to.be.closeTo(1, 1e-9);
        expect(planRemedies(diagnosis, facts, pack).length).to.be.greaterThan(0);
        if (diagnosis.kind === 'cannot-tell' && Object.values(facts).includes('unknown'))
          expect(diagnosis.missing, 'worth finding out').to.have.length(2);
      }),
      { numRuns: 200 },
    ));

  it('never lowers the odds of a cause against one for which it speaks less', () =>
    fc.assert(
      fc.property(
        story.chain(({ who, answers }) =>
          fc.record({ who: fc.constant(who), answers: fc.constant(answers), more: answerFor(who) }),
        ),
        ({ who, answers, more: [id, value] }) => {
          const question = told.find((each) => each.id === id);
          const facts = factsOf(who, answers);
          fc.pre(question !== undefined && facts[id] === undefined);
          const logs =
            question &&
            logsOf(pack.causes, question, facts, Array.isArray(value) ? (value as readonly string[]) : [String(value)]);
          fc.pre(logs !== undefined);
          const before = chances(diagnose(facts, pack));
          const after = chances(diagnose({ ...facts, [id]: value }, pack));
          const open = pack.causes.filter((cause) => before.has(cause.id));
          const gains = open.map((cause) => ({
            log: logs?.[pack.causes.indexOf(cause)] ?? 0,
            gain: Math.log(after.get(cause.id) ?? 0) - Math.log(before.get(cause.id) ?? 0),
          }));
          for (const a of gains)
            for (const b of gains) if (a.log > b.log) expect(a.gain - b.gain).to.be.greaterThan(-1e-6);
        },
      ),
      { numRuns: 150 },
    ));

  it('counts a second answer on a topic for less than the first, whichever was given first', () => {
    const shares = pack.questions
      .filter(({ topic }) => topic === 'where-it-stops')
      .map((question) => shareOf(question, pack.questions, pack.causes));
    expect(shares.sort()).to.deep.equal([BELIEF.sameTopic, 1]);
  });

  it('keeps what could not be checked among what is worth finding out', () => {
    const facts: Facts = { audience: 'shopper', takeover: ['none'], 'stuck-at': CANNOT_CHECK };
    expect(nextQuestion(facts, pack)?.id).not.to.equal('stuck-at');
    expect(diagnose(facts, pack).missing).to.include('stuck-at');
  });
});
