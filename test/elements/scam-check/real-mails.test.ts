import { expect } from '@open-wc/testing';
import { openScamCheck } from '../../harness/scam-visitor.js';

const WANTED = [
  /^scam\/eml\/ja_phish_amazon_/,
  /^scam\/eml\/pp_/,
  /^scam\/eml\/genuine_amazon_.*\.eml$/,
  /^scam\/eml\/genuine_ja_/,
];
const byHost = (path: string): Promise<Response> => fetch(`/__corpus/${path}`);
const listing = await byHost('index.json');
const corpus = listing.ok ? ((await listing.json()) as readonly string[]) : [];

// Registered only where the mails are: a test that cannot look says so instead of passing.
if (corpus.length === 0)
  console.warn('The corpora are not beside this copy: real mails are left out, hand-made ones were checked.');
else
  describe('scam-check reads real mails', () => {
    const mails = WANTED.flatMap((wanted) => corpus.filter((name) => wanted.test(name)).slice(0, 5));

    it('twenty of them: a verdict each, every piece of evidence marked, nothing wider than the sheet', async function () {
      this.timeout(120_000);
      expect(mails.length).to.equal(20);
      for (const mail of mails) {
        const check = await openScamCheck();
        await check.drop(await (await byHost(mail)).arrayBuffer(), 'mail.eml');
        expect(check.verdict, mail).to.exist;
        if (/phish|\/pp_/.test(mail)) expect(check.verdict, mail).to.not.equal('no-signs-found');
        if (/genuine/.test(mail)) expect(check.verdict, mail).to.not.equal('likely-scam');
        const spans = check.widget.result?.evidence.filter(({ weight, span }) => weight > 0 && span) ?? [];
        expect(check.marked.size, `${mail}: marks`).to.equal(spans.length);
        const { right } = check.widget.getBoundingClientRect();
        expect(
          [...check.root.querySelectorAll('.msg *, .anat *, .notes *')].every(
            (element) => element.getBoundingClientRect().right <= right + 1,
          ),
          `${mail}: width`,
        ).to.equal(true);
      }
    });
  });
