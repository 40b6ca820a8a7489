/** Every cause of the pack, walked from the first question to solved by somebody who has it. */
import { expect } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import { openDoctor } from '../../harness/doctor-visitor.js';
import { audienceOf, HonestVisitor } from '../../harness/honest-visitor.js';
import type { Visitor } from '../../harness/visitor.js';

/** Those whom the questions alone do not reach say a word about it first, as people do. */
const TYPED: Readonly<Record<string, string>> = {
  'legacy-or-other-amazon-service-account': 'Audibleにログインできません',
  'recovery-scam-bait': 'アカウントを有料で復活させるという人がいます',
};

/** The result as it stands after a few, an emergency, a lock and a seller's notice among them. */
const LOOKED_AT: ReadonlySet<string> = new Set([
  'account-hijacked',
  'app-fault',
  'locked-suspicious-activity',
  'seller-performance',
  'wrong-password',
]);

describe('login-doctor, every cause', function () {
  this.timeout(30_000);
  let doctor: Visitor<LoginDoctor>;

  beforeEach(async () => {
    doctor = await openDoctor();
  });

  for (const cause of pack.causes) {
    it(`walks from the first stage to solved: ${audienceOf(cause)}, ${cause.id}`, async () => {
      const { firstThree, offered, kinds } = await new HonestVisitor(doctor, cause).walk(TYPED[cause.id]);
      expect(firstThree).to.include(cause.id);
      expect(cause.remedies).to.include(offered.at(-1));
      expect(kinds.filter((kind) => kind === 'emergency').length, 'one alarm is enough').to.be.at.most(1);
      if (!LOOKED_AT.has(cause.id)) return;
      await doctor.back();
      await expect(doctor.widget).to.be.accessible();
    });
  }
});
