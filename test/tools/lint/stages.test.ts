import { expect } from '@esm-bundle/chai';
import { EMPTY } from '../../../tools/lint/lint.js';
import { stages } from '../../../tools/lint/stages.js';

const STAGE = 'src/elements/scam-check/stages/who.ts';
const found = (text: string, file = STAGE): readonly string[] =>
  stages.check({ ...EMPTY, sources: [{ file, text }] }).map((flaw) => flaw.found);

const ALLOWED = [
  "import type { ScamState } from '../model/state.js'",
  "import type { judge } from '../../../core/judge/judge.js'",
  "import { type judge } from '../../../core/judge/judge.js'",
  "import { brandOf } from '../../../core/probes/brand-imitation.js'",
  "import { judge } from './parts/judge.js'",
  'const x = (state) => { const text = state.text; let y = 1; y = 2; return y + text.length; }',
  'const x = (actions) => html`<button @click=${() => actions.go({ kind: "start" })}>`',
  'const grow = (field) => { field.style.height = "0"; }',
] as const;

const REFUSED = [
  ["import type { ScamCheck } from '../scam-check.js'", 'the class of <scam-check>'],
  ["import { judge } from '../../../core/judge/judge.js'", 'judge, asked where a stage is drawn'],
  ["import { judge as weigh, type X } from '../../../core/index.js'", 'judge, asked where a stage is drawn'],
  ["import { readSymptom } from '../../../core/text/read-symptom.js'", 'readSymptom, asked where a stage is drawn'],
  ['const x = (host) => { host.facts = {}; }', 'host.facts is set'],
  ['const x = (state) => { state.seen[1]!.at += 1; }', 'state.seen[1]!.at is set'],
  ['const x = (view) => { view.count++; }', 'view.count is set'],
  ['const x = (widget) => { delete widget.facts; }', 'widget.facts is set'],
] as const;

describe('lint stages', () => {
  for (const text of ALLOWED) it(`allows ${text}`, () => expect(found(text)).to.deep.equal([]));
  for (const [text, what] of REFUSED) it(`refuses ${text}`, () => expect(found(text)).to.deep.equal([what]));
  it('looks at stages that two widgets share', () =>
    expect(found('const x = (host) => { host.facts = {}; }', 'src/elements/stages/question.ts')).to.have.length(1));
  it('lets a session ask and an element write', () =>
    expect(found(`${REFUSED[1][0]}\n${REFUSED[4][0]}`, 'src/elements/scam-check/model/session.ts')).to.deep.equal([]));
});
