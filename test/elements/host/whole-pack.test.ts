import { expect } from '@open-wc/testing';
import { loadPack, mergePack } from '../../../src/entries/core.js';
import { hostOf } from '../../../src/elements/host/any-host.js';
import type { DoctorView } from '../../../src/elements/login-doctor/model/views.js';
import { show } from '../../harness/every-stage.js';
import { copyOf, giveDoctor, NEXT } from '../../harness/given-packs.js';
import { Visitor } from '../../harness/visitor.js';

/* A script may give a widget a whole pack. Here it is one that may be used. */

const TITLE = { ui: { 'doctor.title': 'どのサービスに入れませんか' } };

const OWN_ROUTE = {
  id: 'my-desk',
  needsSignIn: false,
  link: 'tel:0312345678',
  checked: '2026-01-01',
  ready: [],
  never: [],
  text: { title: '当店の窓口' },
  steps: [{ id: 'call', text: '03-1234-5678 にかけます。' }],
};

describe('a whole pack', function () {
  this.timeout(20_000);

  it('that was loaded is the built-in one', async () => {
    const { widget, problems } = await giveDoctor(await loadPack('amazon', 'ja'));
    expect(problems).to.deep.equal([]);
    const { added, ...rest } = hostOf(widget)!.pack!;
    expect(rest).to.deep.equal(await loadPack('amazon', 'ja'));
    expect(added ?? []).to.deep.equal([]);
  });

  it('in another language speaks that language', async () => {
    const { widget, problems } = await giveDoctor(await loadPack('amazon', 'en'));
    expect(problems).to.deep.equal([]);
    expect(new Visitor(widget).title).to.equal('Wherecan’tyousignin?');
    expect(hostOf(widget)!.pack?.locale).to.equal('en');
  });

  it('that was merged is used as it is', async () => {
    const { pack, problems } = await mergePack(await loadPack('amazon', 'ja'), {
      ...TITLE,
      causes: [
        { id: 'wrong-password', text: { short: 'パスワードちがい' } },
        { id: 'passkey-unusable', remove: true },
      ],
      contacts: [OWN_ROUTE],
      cta: { label: '相談する', href: 'https://agency.example/' },
    });
    expect(problems).to.deep.equal([]);
    const { widget, problems: found } = await giveDoctor(pack);
    expect(found).to.deep.equal([]);
    expect(hostOf(widget)!.pack).to.deep.equal(pack);
    expect(new Visitor(widget).sees('どのサービスに入れませんか')).to.equal(true);
  });

  it('has its additions labelled, whatever it says of them', async () => {
    const pack = await copyOf();
    Reflect.set(pack, 'contacts', [...pack.contacts, OWN_ROUTE]);
    Reflect.set(pack, 'added', []);
    const { widget, problems } = await giveDoctor(pack);
    expect(problems).to.deep.equal([]);
    expect(hostOf(widget)!.pack?.added).to.deep.equal(['my-desk']);
    show(hostOf(widget)!, { kind: 'contact', contact: 'my-desk' } as DoctorView);
    await widget.updateComplete;
    expect(new Visitor(widget).sees('このサイトが追加した情報')).to.equal(true);
  });

  it('about a brand it brings along is about that brand', async () => {
    const pack = await copyOf();
    const mine = {
      ...(pack.brands[0] as object),
      id: 'my-shop',
      text: { name: 'マイショップ', official: 'マイショップの公式ではありません' },
    };
    Reflect.set(pack, 'brands', [...pack.brands, mine]);
    Reflect.set(pack, 'brand', 'my-shop');
    const { widget, problems } = await giveDoctor(pack);
    await widget.updateComplete;
    expect(problems).to.deep.equal([]);
    expect(widget.brand).to.equal('my-shop');
    expect(new Visitor(widget).sees('マイショップの公式ではありません')).to.equal(true);
    await new Visitor(widget).choose('買い物');
    expect(new Visitor(widget).title).to.equal(NEXT);
  });

  it('cites our sources and no others', async () => {
    const pack = await copyOf();
    Reflect.set(pack, 'facts', [
      { id: 'F-A1', publishers: ['amazon'], count: 99, asOf: 'official', read: '2099-01-01' },
    ]);
    const { widget } = await giveDoctor(pack);
    expect(hostOf(widget)!.pack?.facts).to.deep.equal((await loadPack('amazon', 'ja')).facts);
  });
});
