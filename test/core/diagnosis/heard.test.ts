import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { diagnose } from '../../../src/core/diagnosis/diagnose.js';
import { nextQuestion } from '../../../src/core/diagnosis/next-question.js';
import { identifyLock, nextLockQuestion } from '../../../src/core/locks/identify-lock.js';
import type { Facts, Heard, Hearing } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const NOTHING: Hearing = { sure: [], likely: [], causes: {}, locks: {} };
const SHOPPER: Facts = { audience: 'shopper', takeover: ['none'] };
const hearing = (heard: Partial<Hearing>): Hearing => ({ ...NOTHING, ...heard });
const heard = (question: string, option: string, probability = 0.8): Heard => ({ question, option, probability });

const chanceOf = (id: string, facts: Facts, said?: Hearing): number =>
  diagnose(facts, pack, said).causes.find((cause) => cause.id === id)?.probability ?? 0;
const lockChanceOf = (id: string, facts: Facts, said?: Hearing): number =>
  identifyLock(facts, pack, said).locks.find((lock) => lock.id === id)?.probability ?? 0;

const option = fc.constantFrom(
  ...pack.questions.flatMap(({ id, options }) => options.map((each) => [id, each.id] as const)),
);
const anything = fc.oneof(fc.double({ noNaN: false }), fc.constantFrom(0, 1, -1, NaN, Infinity));
const heardAny: fc.Arbitrary<Heard> = fc
  .record({ said: option, probability: anything })
  .map(({ said: [question, id], probability }) => ({
    question,
    option: id,
    probability,
  }));
const oddsOf = (ids: readonly string[]): fc.Arbitrary<Record<string, number>> =>
  fc.dictionary(fc.constantFrom(...ids, 'nobody-knows'), anything, { maxKeys: 5 });
const hearingAny: fc.Arbitrary<Hearing> = fc.record({
  sure: fc.array(heardAny, { maxLength: 3 }),
  likely: fc.array(heardAny, { maxLength: 3 }),
  causes: oddsOf(pack.causes.map(({ id }) => id)),
  locks: oddsOf(pack.locks.map(({ id }) => id)),
});
const factsAny: fc.Arbitrary<Facts> = fc
  .record({
    audience: fc.constantFrom('shopper', 'seller', 'flex'),
    answers: fc.uniqueArray(option, { maxLength: 6, selector: ([id]) => id }),
  })
  .map(({ audience, answers }) => ({ ...Object.fromEntries(answers), audience }));

const everything = (facts: Facts, said?: Hearing): unknown => [
  diagnose(facts, pack, said),
  nextQuestion(facts, pack, said),
  identifyLock(facts, pack, said),
  nextLockQuestion(facts, pack, said),
];

describe('a hearing that says nothing', () => {
  it('changes nothing, whatever is known', () =>
    fc.assert(
      fc.property(factsAny, (facts) => {
        expect(everything(facts, NOTHING)).to.deep.equal(everything(facts));
      }),
      { numRuns: 60 },
    ));
  it('is any that speaks of what nobody knows, or in no numbers', () => {
    const odd = hearing({
      sure: [heard('nobody-asks', 'x'), heard('stuck-at', 'nobody-offers')],
      causes: { 'no-cause': 9, 'wrong-password': NaN },
    });
    expect(everything(SHOPPER, odd)).to.deep.equal(everything(SHOPPER));
  });
  it('leaves no trace behind a hearing that said much', () => {
    const before = diagnose(SHOPPER, pack);
    diagnose(SHOPPER, pack, hearing({ causes: { 'wrong-email': 4 } }));
    expect(diagnose(SHOPPER, pack)).to.deep.equal(before);
  });
});

describe('what was heard', () => {
  it('of a cause makes it more probable, and is named as the reason', () => {
    const said = hearing({ causes: { 'wrong-email': 3 } });
    expect(chanceOf('wrong-email', SHOPPER, said)).to.be.above(chanceOf('wrong-email', SHOPPER));
    expect(diagnose(SHOPPER, pack, said).causes[0]?.because).to.include('heard');
  });
  it('of a lock makes it more probable', () =>
    expect(lockChanceOf('dormant', { audience: 'seller' }, hearing({ locks: { dormant: 3 } }))).to.be.above(
      lockChanceOf('dormant', { audience: 'seller' }),
    ));
  it('of an answer speaks as the answer would, but less', () => {
    const answered = chanceOf('2sv-sms-not-arriving', { ...SHOPPER, 'stuck-at': 'code-step' });
    const [before, after] = [
      chanceOf('2sv-sms-not-arriving', SHOPPER),
      chanceOf('2sv-sms-not-arriving', SHOPPER, hearing({ sure: [heard('stuck-at', 'code-step', 1)] })),
    ];
    expect([before < after, after < answered]).to.deep.equal([true, true]);
  });
  it('of an answer counts no more once the visitor has answered', () =>
    fc.assert(
      fc.property(factsAny, option, option, (facts, [question, said], [, other]) => {
        const known = { ...facts, [question]: other };
        expect(everything(known, hearing({ sure: [heard(question, said)] }))).to.deep.equal(everything(known));
      }),
      { numRuns: 50 },
    ));
  it('is never certain, sums to 1 and survives JSON', () =>
    fc.assert(
      fc.property(factsAny, hearingAny, (facts, said) => {
        const diagnosis = diagnose(facts, pack, said);
        expect(diagnosis.causes.reduce((sum, { probability }) => sum + probability, 0)).to.be.closeTo(1, 1e-9);
        expect(JSON.parse(JSON.stringify(everything(facts, said)).replaceAll('null', '0')), 'JSON').to.be.an('array');
        expect(JSON.parse(JSON.stringify(diagnosis))).to.deep.equal(diagnosis);
        const alone = diagnose(facts, pack);
        const odds = (chance = 0): number => Math.log(chance / (1 - chance));
        for (const { id, probability } of diagnosis.causes)
          expect(odds(probability) - odds(alone.causes.find((each) => each.id === id)?.probability), id).to.be.within(
            -5.001,
            5.001,
          );
      }),
      { numRuns: 60 },
    ));
  it('says the same in any order', () =>
    fc.assert(
      fc.property(factsAny, hearingAny, (facts, said) => {
        const turned = { ...said, sure: [...said.sure].reverse() };
        const [one, other] = [diagnose(facts, pack, said), diagnose(facts, pack, turned)];
        for (const { id, probability } of one.causes)
          expect(other.causes.find((each) => each.id === id)?.probability).to.be.closeTo(probability, 1e-9);
      }),
      { numRuns: 50 },
    ));
});

describe('an alarm', () => {
  const urgent = pack.causes.find((cause) => cause.urgent)?.id ?? '';
  it('is not raised by what was only heard', () =>
    expect(diagnose({ audience: 'shopper' }, pack, hearing({ causes: { [urgent]: 99 } })).kind).to.equal('open'));
  it('is not quieted by it, either', () => {
    const facts: Facts = { audience: 'shopper', takeover: ['unknown-orders'] };
    expect(diagnose(facts, pack).kind).to.equal('urgent');
    expect(diagnose(facts, pack, hearing({ causes: { 'wrong-password': 99 } })).kind).to.equal('urgent');
  });
});

describe('what to ask next', () => {
  const likely = [heard('two-step', 'on', 0.4), heard('stuck-at', 'code-step', 0.6)];

  it('is what was most probably heard, as one tap', () => {
    const question = nextQuestion(SHOPPER, pack, hearing({ likely: [heard('stuck-at', 'code-step')] }));
    expect([question?.id, question?.suggests]).to.deep.equal(['stuck-at', 'code-step']);
  });
  it('is the same question with the same options', () => {
    const { suggests: _, ...asked } = nextQuestion(
      SHOPPER,
      pack,
      hearing({ likely: [heard('stuck-at', 'code-step', 0)] }),
    ) ?? { id: '' };
    const plain = nextQuestion(SHOPPER, pack);
    if (plain?.id === 'stuck-at') expect(asked).to.deep.equal(plain);
  });
  it('suggests nothing that cannot be answered', () => {
    for (const said of [heard('stuck-at', 'nobody-offers'), heard('nobody-asks', 'x'), heard('stuck-at', 'unknown')])
      expect(nextQuestion(SHOPPER, pack, hearing({ likely: [said] }))?.suggests, said.option).to.equal(undefined);
  });
  it('is nothing that is answered', () =>
    expect(
      nextQuestion({ ...SHOPPER, 'stuck-at': 'password-step' }, pack, hearing({ likely: [likely[1]!] }))?.id,
    ).not.to.equal('stuck-at'));
  it('is asked of a state as well', () => {
    const said = hearing({ likely: [heard('lock-seen-inside', 'no')] });
    const question = nextLockQuestion({ audience: 'shopper', 'notice-says': 'locked' }, pack, said);
    expect([question?.id, question?.suggests]).to.deep.equal(['lock-seen-inside', 'no']);
  });
  it('is something, where all that speaks for the first was only heard', () => {
    const said = hearing({ sure: [heard('stuck-at', 'code-step', 1)], causes: { '2sv-sms-not-arriving': 9 } });
    expect(diagnose({ audience: 'shopper' }, pack, said).kind).to.equal('open');
    expect(nextQuestion({ audience: 'shopper' }, pack, said)).not.to.equal(undefined);
  });
});
