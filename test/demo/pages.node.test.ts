/** The pages of the demo as the build writes them. */
import { expect } from '@esm-bundle/chai';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = '.cache/demo';
const WIDGETS = ['login-doctor', 'scam-check', 'lock-status-guide'];
/** The pages are addresses that papers name; each with the widgets it shows. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'index.html': WIDGETS,
  ...Object.fromEntries(WIDGETS.map((tag) => [`${tag}.html`, [tag]])),
  'model.html': [],
};

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const bodyOf = (page: string): string => page.slice(page.indexOf('<body>'));

/** As tags of their own, or as a div that names one. */
const WIDGET = new RegExp(`<(?:div data-lockout=")?(${WIDGETS.join('|')})\\b`, 'g');
/** Filled in by the server, or led elsewhere. */
const isOurs = (address: string): boolean => !/^(?:[a-z]+:|#|%CDN%)/.test(address);
const addressesOf = (page: string): readonly string[] => all(page, /\s(?:href|src)="([^"]*)"/g).filter(isOurs);

describe('the built demo', function () {
  this.timeout(60_000);

  before(() => {
    const args = ['--mode', 'demo', '--outDir', `../${BUILT}`, '--emptyOutDir'];
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...args]);
  });

  it('has the pages of the sources, no more and no fewer', () => {
    const built = readdirSync(BUILT).filter((file) => file.endsWith('.html'));
    expect(built.sort()).to.deep.equal(Object.keys(PAGES).sort());
  });

  for (const [file, widgets] of Object.entries(PAGES))
    describe(file, () => {
      it('says its language and has one title', () => {
        const page = read(BUILT, file);
        expect(all(page, /<html lang="([a-z]+)"/g)).to.have.length(1);
        expect(all(page, /<(h1)\b/g)).to.have.length(1);
      });

      it('shows its widgets, and loads them from where the server says', () => {
        const page = read(BUILT, file);
        expect(all(page, WIDGET)).to.deep.equal(widgets);
        expect(page.includes('src="%CDN%/lockout-kit.js"')).to.equal(widgets.length > 0);
      });

      it('leads nowhere that is not there', () => {
        const addresses = addressesOf(read(BUILT, file));
        expect(addresses).to.not.be.empty;
        for (const address of addresses) expect(existsSync(join(BUILT, address)), address).to.be.true;
      });

      it('keeps the words of its source', () => {
        expect(bodyOf(read(BUILT, file))).to.equal(bodyOf(read('demo', file)));
      });
    });

  it('loads the pack on the page of the model only', () => {
    const scripts = Object.keys(PAGES).filter((file) =>
      addressesOf(read(BUILT, file)).some((each) => each.endsWith('.js')),
    );
    expect(scripts).to.deep.equal(['model.html']);
  });
});
