import { expect } from '@esm-bundle/chai';
import { CONTACT_ROLES, itemWithRole, REMEDY_ROLES } from '../../../src/core/base/role.js';
import { mergePack } from '../../../src/entries/merge-pack.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

const patched = async (patch: unknown): Promise<{ readonly pack: Pack; readonly codes: readonly string[] }> => {
  const { pack: made, problems } = await mergePack(pack, patch);
  return { pack: made, codes: problems.map(({ code, path }) => `${code} ${path}`) };
};

describe('the parts that items play', () => {
  it('are each played by one item of the pack', () => {
    for (const role of REMEDY_ROLES)
      expect(
        pack.remedies.filter((each) => each.role === role),
        role,
      ).to.have.length(1);
    for (const role of CONTACT_ROLES)
      expect(
        pack.contacts.filter((each) => each.role === role),
        role,
      ).to.have.length(1);
  });
  it('that lead somewhere are played by protected ones', () => {
    expect(itemWithRole(pack.remedies, 'check-inside')?.protected).to.equal(true);
    expect(itemWithRole(pack.contacts, 'last-resort')?.protected).to.equal(true);
  });
  it('are nobody’s where nobody plays them', () =>
    expect(itemWithRole(pack.contacts.slice(0, 0), 'last-resort')).to.equal(undefined));

  const desk = itemWithRole(pack.contacts, 'last-resort');
  const report = itemWithRole(pack.remedies, 'for-others');
  it('cannot be taken over by an owner’s item', async () => {
    const { pack: made, codes } = await patched({ contacts: [{ ...desk, id: 'our-desk', protected: undefined }] });
    expect(codes).to.deep.equal(['not-allowed /contacts/0/role']);
    expect(made).to.equal(pack);
  });
  it('cannot be given to a built-in item that plays none', async () => {
    const other = pack.remedies.find(({ role, protected: kept }) => !role && !kept);
    const { codes } = await patched({ remedies: [{ ...other, role: 'check-inside' }] });
    expect(codes).to.deep.equal(['not-allowed /remedies/0/role']);
  });
  it('stay with an item that an owner writes anew', async () => {
    const { role: _, ...anew } = report ?? { role: undefined };
    const { pack: made, codes } = await patched({ remedies: [{ ...anew, minutes: [1, 2] }] });
    expect(codes).to.deep.equal([]);
    expect(itemWithRole(made.remedies, 'for-others')?.minutes).to.deep.equal([1, 2]);
  });
});
