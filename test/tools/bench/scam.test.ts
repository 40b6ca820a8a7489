import { expect } from '@esm-bundle/chai';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import pack from '../../../src/packs/folded/amazon.ja.js';
import others from '../../../src/packs/folded/directory.ja.js';
import { fit, type Sample } from '../../../tools/bench/scam/fit.js';
import { agreedMoves, moveLine, writeMoves } from '../../../tools/bench/scam/move.js';
import { foldOf, wilson } from '../../../tools/bench/scam/numbers.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FACTS = { today: '2026-11-21' };

describe('the interval of Wilson', () => {
  // Newcombe 1998, Statistics in Medicine 17, table I.
  const KNOWN: readonly (readonly [hits: number, n: number, low: number, high: number])[] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ];
  for (const [hits, n, low, high] of KNOWN)
    it(`${hits} of ${n}`, () =>
      expect([wilson(hits, n).low.toFixed(4), wilson(hits, n).high.toFixed(4)]).to.deep.equal([
        low.toFixed(4),
        high.toFixed(4),
      ]));
  it('knows nothing of nothing', () => expect(wilson(0, 0)).to.deep.equal({ low: 0, high: 1 }));
  it('a campaign stays in its fold', () =>
    expect(
      [foldOf('a.example', 5), foldOf('a.example', 5)].every((fold) => fold === foldOf('a.example', 5) && fold < 5),
    ).to.equal(true));
});

const sampleOf = async (truth: Sample['truth'], fired: readonly string[]): Promise<Sample> => {
  const message = await readMessage('x');
  return {
    one: {
      name: '',
      facts: FACTS,
      campaign: '',
      year: '',
      message,
      verdict: judge(message, pack, FACTS),
      milliseconds: 0,
    },
    truth,
    stratum: 'one',
    fired: new Set(fired),
  };
};
const many = async (n: number, truth: Sample['truth'], fired: readonly string[]): Promise<readonly Sample[]> =>
  Promise.all(Array.from({ length: n }, () => sampleOf(truth, fired)));
const moveOf = (samples: readonly Sample[], id: string) =>
  fit(samples, pack).find(({ signal }) => signal.id === id)?.move;

describe('fitting', () => {
  it('moves a word one step towards what is counted', async () => {
    const samples = [...(await many(60, 'phish', ['alarm'])), ...(await many(60, 'genuine', []))];
    expect(moveOf(samples, 'alarm')).to.equal('often');
  });
  it('leaves what the facts call weak, and words that would decide', async () => {
    const all = ['called-customer', 'old-copyright', 'odd-logo', 'threat', 'deadline'];
    const samples = [...(await many(60, 'phish', all)), ...(await many(60, 'genuine', []))];
    expect(all.map((id) => moveOf(samples, id))).to.deep.equal(all.map(() => undefined));
  });
  it('never lets a sign change sides', async () => {
    const samples = [...(await many(60, 'phish', [])), ...(await many(60, 'genuine', ['alarm']))];
    expect(moveOf(samples, 'alarm')).to.equal(undefined);
  });
  it('says nothing of what it has hardly seen', async () =>
    expect(moveOf([...(await many(3, 'phish', ['alarm'])), ...(await many(60, 'genuine', []))], 'alarm')).to.equal(
      undefined,
    ));
  it('compares only within one input and language', async () => {
    const samples = [
      ...(await many(60, 'phish', ['alarm'])),
      ...(await many(60, 'genuine', [])).map((sample) => ({ ...sample, stratum: 'other' })),
    ];
    expect(moveOf(samples, 'alarm')).to.equal(undefined);
  });
});

describe('moving words in the files', () => {
  const DAY = '2026-11-22';
  const signals: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    alarm: { id: 'alarm', weight: 'sometimes', reason: 'Both speak so.', family: 'alarm' },
    threat: { id: 'threat', weight: 'often', reason: 'Loss unless you act.' },
  };
  let folder = '';
  const read = (id: string): Readonly<Record<string, unknown>> =>
    JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Record<string, unknown>;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'moves-'));
    for (const [id, signal] of Object.entries(signals))
      writeFileSync(join(folder, `${id}.json`), JSON.stringify(signal));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes one step, and keeps the reason and all else', () => {
    const [moved] = writeMoves(folder, [{ id: 'alarm', from: 'sometimes', to: 'often' }], DAY);
    expect(read('alarm')).to.deep.equal({
      ...signals['alarm'],
      weight: 'often',
      reason: 'Both speak so. (fit:scam moved it from sometimes on 2026-11-22.)',
    });
    expect(read('threat')).to.deep.equal(signals['threat']);
    expect(moved && moveLine(moved)).to.equal('  alarm: sometimes → often, though its author wrote: Both speak so.');
  });
  it('takes no second step, whatever a later run would suggest', () => {
    writeMoves(folder, [{ id: 'alarm', from: 'sometimes', to: 'often' }], DAY);
    const [again] = writeMoves(folder, [{ id: 'alarm', from: 'often', to: 'always' }], DAY);
    expect(again?.stays).to.equal('it was moved before, and one step is all');
    expect(read('alarm')['weight']).to.equal('often');
  });
  it('leaves a file whose word is not the one that was measured', () => {
    const [moved] = writeMoves(folder, [{ id: 'threat', from: 'sometimes', to: 'often' }], DAY);
    expect(moved?.stays).to.equal('the file has another word than was measured');
    expect(read('threat')).to.deep.equal(signals['threat']);
  });
  it('moves only what every fold agrees on, and nothing past its limit', async () => {
    const samples = [
      ...(await many(60, 'phish', ['alarm', 'called-customer', 'threat', 'throwaway-host'])),
      ...(await many(60, 'genuine', [])),
    ];
    const all = fit(samples, pack);
    expect(agreedMoves(all, [all, all])).to.deep.equal([{ id: 'alarm', from: 'sometimes', to: 'often' }]);
    expect(agreedMoves(all, [all, fit([], pack)])).to.deep.equal([]);
  });
});

describe('without a corpus', () => {
  for (const tool of ['scam', 'fit'])
    it(`${tool} says so and ends well`, () => {
      const said = execFileSync(process.execPath, ['--import', 'tsx', `tools/bench/${tool}.ts`, '/no/such/folder'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect(said).to.match(/^No corpus at \/no\/such\/folder\. Give its folder/);
    }).timeout(30_000);
});

describe('the sixty genuine lines', () => {
  const lines = JSON.parse(readFileSync(`${ROOT}/test/fixtures/genuine-ja.json`, 'utf8')) as readonly {
    readonly about: string;
    readonly text: string;
  }[];
  const kindOf = async (text: string) => judge(await readMessage(text), pack, FACTS).kind;
  it('are sixty, of five kinds', () =>
    expect([lines.length, new Set(lines.map(({ about }) => about)).size]).to.deep.equal([60, 5]));
  it('none is called a likely scam, three suspicious at most', async () => {
    const kinds = await Promise.all(lines.map(({ text }) => kindOf(text)));
    expect(kinds.filter((kind) => kind === 'likely-scam').length).to.equal(0);
    expect(kinds.filter((kind) => kind === 'suspicious').length).to.be.at.most(3);
  });
});

describe('the messages written blind', () => {
  const items = ['lines', 'notices'].flatMap((name) =>
    readFileSync(`${ROOT}/test/fixtures/${name}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly text: string; readonly kind?: string; readonly isFake?: boolean }),
  );
  const whole = { ...pack, brands: [...pack.brands, ...others] };
  const kindsOf = async (isFake: boolean) =>
    Promise.all(
      items
        .filter((item) => (item.kind === 'phish' || item.isFake === true) === isFake)
        .map(async ({ text }) => judge(await readMessage(text), whole, FACTS).kind),
    );
  it('no genuine one is called a likely scam, one in twenty suspicious at most', async () => {
    const kinds = await kindsOf(false);
    expect([kinds.length, kinds.filter((kind) => kind === 'likely-scam').length]).to.deep.equal([150, 0]);
    expect(kinds.filter((kind) => kind === 'suspicious').length).to.be.at.most(kinds.length / 20);
  });
  it('no fake is found free of signs', async () => expect(await kindsOf(true)).not.to.include('no-signs-found'));
});
