import { expect } from '@esm-bundle/chai';
import { layers } from '../../../tools/lint/layers.js';
import { EMPTY } from '../../../tools/lint/lint.js';

const flaws = (file: string, text: string): number => layers.check({ ...EMPTY, sources: [{ file, text }] }).length;

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['src/elements/x/x.ts', "import { SHARED } from '../../locales/ja/ui/shared.js'"],
  ['src/elements/scam-check/stages/who.ts', "import type { View } from '../model/views.js'"],
  ['src/elements/scam-check/scam-check.ts', "import { WIDGETS } from '../directory.js'"],
  ['src/elements/directory.ts', "const x = { 'scam-check': () => import('./scam-check/index.js') }"],
  ['src/locales/en/index.ts', "const pack = () => import('../../packs/folded/amazon.en.js')"],
  ['src/locales/index.ts', "import type { Pack } from '../core/schema/pack.js'"],
  ['src/embed/loader.ts', "import { WIDGETS } from '../elements/directory.js'"],
  ['src/entries/packs.ts', "import { LANGUAGES } from '../locales/index.js'"],
];
const REFUSED: readonly (readonly [file: string, text: string])[] = [
  ['src/elements/directory.ts', "import { ScamCheck } from './scam-check/index.js'"],
  ['src/elements/host/open-widget.ts', "const x = () => import('../scam-check/index.js')"],
  ['src/elements/parts/choice.ts', "import type { Words } from '../scam-check/words.js'"],
  ['src/elements/login-doctor/to-guide.ts', "import type { X } from '../lock-status-guide/lock-status-guide.js'"],
  ['src/locales/en/index.ts', "import pack from '../../packs/folded/amazon.en.js'"],
  ['src/locales/index.ts', "import { LitElement } from 'lit'"],
  ['src/core/judge/judge.ts', "import { words } from '../../locales/ja/index.js'"],
  ['src/core/judge/judge.ts', "import { BENCHES } from '../../../tools/bench/benches.js'"],
  ['src/elements/parts/choice.ts', "import { page } from '../../../demo/page.js'"],
  ['src/entries/core.ts', "import said from '../../content/utterances/ja.json'"],
];

describe('lint layers, within the elements and around them', () => {
  for (const [file, text] of ALLOWED) it(`allows ${file}: ${text}`, () => expect(flaws(file, text)).to.equal(0));
  for (const [file, text] of REFUSED) it(`refuses ${file}: ${text}`, () => expect(flaws(file, text)).to.equal(1));
});
