import { expect } from '@esm-bundle/chai';
import { distribution, optionsFor } from '../../src/core/diagnosis/bayes.js';
import { diagnose } from '../../src/core/diagnosis/diagnose.js';
import { nextQuestion } from '../../src/core/diagnosis/next-question.js';
import type { Cause } from '../../src/core/schema/cause.js';
import type { QuestionItem } from '../../src/core/schema/question.js';
import { isFor } from '../../src/core/base/scope.js';
import type { Facts } from '../../src/core/base/types.js';
import pack from '../../src/packs/folded/amazon.ja.js';
import examples from '../../src/packs/folded/examples.js';

const AUDIENCES = ['shopper', 'seller', 'flex'] as const;
const rankOf = (id: string, facts: Facts): number =>
  diagnose(facts, pack).causes.findIndex((cause) => cause.id === id) + 1;
const causesFor = (audience: string): readonly Cause[] => pack.causes.filter((cause) => isFor(cause, { audience }));

/** The answer that speaks loudest for a cause, compared with what people in general answer. */
const loudest = (cause: Cause, question: QuestionItem, facts: Facts): string | undefined => {
  const options = optionsFor(question, facts);
  const own = distribution(cause, question, options);
  const others = distribution({ answers: {} }, question, options);
  const ratios = own.map((p, i) => p / (others[i] ?? 1));
  return options[ratios.indexOf(Math.max(...ratios))]?.id;
};

/** What somebody with this cause would say to everything. */
const textbook = (cause: Cause, audience: string): Facts =>
  pack.questions
    .filter((question) => cause.answers[question.id] && isFor(question, { audience }))
    .reduce<Facts>(
      (facts, question) => {
        const option = loudest(cause, question, facts);
        return option === undefined
          ? facts
          : { ...facts, [question.id]: question.choose === 'many' ? [option] : option };
      },
      { audience },
    );

describe('causes', () => {
  for (const [id, list] of Object.entries(examples.causes))
    for (const { facts, within = 1 } of list)
      it(`${id}: ${JSON.stringify(facts)}`, () => expect(rankOf(id, facts)).to.be.within(1, within));

  for (const audience of AUDIENCES)
    for (const cause of causesFor(audience))
      it(`${cause.id} can be reached (${audience})`, () =>
        expect(rankOf(cause.id, textbook(cause, audience))).to.equal(1));

  it('are enough for each audience', () => {
    expect(causesFor('shopper').length).to.be.at.least(12);
    expect(causesFor('seller').length).to.be.at.least(12);
    expect(causesFor('flex').length).to.be.at.least(8);
  });

  for (const cause of pack.causes)
    it(`${cause.id} names remedies and a lock that exist, the contact last`, () => {
      const known = new Set(pack.remedies.map(({ id }) => id));
      const locks = new Set(pack.locks.map(({ id }) => id));
      expect(cause.remedies.filter((id) => !known.has(id))).to.deep.equal([]);
      expect(cause.lock === undefined || locks.has(cause.lock)).to.equal(true);
      const last = pack.remedies.find(({ id }) => id === cause.remedies.at(-1));
      expect(last?.isService === true || cause.id === 'out-of-scope-other-service').to.equal(true);
    });
});

describe('questions', () => {
  const told = pack.questions.filter((question) => pack.causes.some((cause) => cause.answers[question.id]));
  for (const question of told)
    it(`every answer to ${question.id} says something about a cause`, () => {
      const silent = question.options.filter(
        ({ id }) => !pack.causes.some((cause) => cause.answers[question.id]?.[id]),
      );
      expect(silent.map(({ id }) => id)).to.deep.equal([]);
    });

  it('name no answer in a cause that a question does not have', () => {
    const wrong = pack.causes.flatMap((cause) =>
      Object.entries(cause.answers).flatMap(([question, answers]) => {
        const options = new Set(pack.questions.find(({ id }) => id === question)?.options.map(({ id }) => id));
        return Object.keys(answers)
          .filter((option) => !options.has(option))
          .map((option) => `${cause.id}: ${question}/${option}`);
      }),
    );
    expect(wrong).to.deep.equal([]);
  });

  for (const audience of AUDIENCES) {
    it(`ask about a takeover first (${audience})`, () =>
      expect(nextQuestion({ audience }, pack)?.id).to.equal('takeover'));
    for (const flag of ['unknown-orders', 'details-changed', 'typed-on-fake'])
      it(`${flag} is urgent (${audience})`, () =>
        expect(diagnose({ audience, takeover: [flag] }, pack).kind).to.equal('urgent'));
    it(`no sign of a takeover is not urgent (${audience})`, () =>
      expect(diagnose({ audience, takeover: ['none'] }, pack).kind).not.to.equal('urgent'));
  }
});
