import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { optionsFor } from '../../../src/core/diagnosis/answer-tables.js';
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { planRemedies } from '../../../src/core/diagnosis/plan-remedies.js';
import { isFor } from '../../../src/core/base/scope.js';
import type { Facts } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { CLEANING, HIDING } from '../../../tools/bench/personas/forbidden.js';

const AUDIENCES = ['shopper', 'seller', 'flex'] as const;
/** What says that the account itself is stopped. */
const STOPPED: readonly (readonly [question: string, options: readonly string[]])[] = [
  ['stuck-at', ['lock-words', 'limited']],
  ['notice-says', ['locked', 'hold', 'suspended', 'closed']],
  ['seller-notice', ['policy', 'performance', 'identity', 'related-account']],
  ['flex-notice', ['papers', 'rules', 'deliveries', 'ended']],
];

const answered = (who: string, seed: readonly number[]): Facts =>
  pack.questions
    .filter((question) => question.id !== 'audience' && question.choose === 'one' && isFor(question, { audience: who }))
    .reduce<Facts>(
      (facts, question, at) => {
        const options = optionsFor(question, { audience: who });
        const option = options[(seed[at % seed.length] ?? 0) % (options.length * 2)];
        return option ? { ...facts, [question.id]: option.id } : facts;
      },
      { audience: who },
    );

describe('whatever else was answered', () => {
  for (const who of AUDIENCES)
    for (const [question, options] of STOPPED.filter(([id]) =>
      pack.questions.some((each) => each.id === id && isFor(each, { audience: who })),
    ))
      it(`${who}: who is stopped (${question}) is sent neither to clean up nor to another device or line`, () =>
        fc.assert(
          fc.property(
            fc.constantFrom(...options),
            fc.array(fc.nat(1_000), { minLength: 7, maxLength: 7 }),
            (option, seed) => {
              const facts = { ...answered(who, seed), [question]: option };
              const plan = planRemedies(diagnose(facts, pack), facts, pack).map(({ remedy }) => remedy);
              expect(plan.filter((id) => [...CLEANING, ...HIDING].includes(id))).to.deep.equal([]);
            },
          ),
          { numRuns: 60 },
        ));
});
