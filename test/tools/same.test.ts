import { expect } from '@esm-bundle/chai';
import { changedLines, compare } from '../../tools/same/compare.js';
import { comparisonInWords, seenInWords } from '../../tools/same/report.js';
import type { Entries, Expected, Snapshot } from '../../tools/same/types.js';

const NOTHING = { judge: {}, diagnose: {}, lock: {}, plan: {}, rendered: {} };
const snapshot = (rendered: Entries, judge: Entries = {}): Snapshot => ({
  commit: 'x',
  inputs: 'y',
  seen: [],
  entries: { ...NOTHING, rendered, judge },
  names: { start: '(start)' },
});

const BEFORE = snapshot({ start: 'stage start\n<button> 調べる', end: 'stage end' }, { mail: 'suspicious' });
const RENAMED = snapshot({ start: 'stage start\n<button> 見る', end: 'stage end' }, { mail: 'suspicious' });
const PURPOSE: Expected = { what: 'rendered', match: '^(?:- .*調べる|\\+ .*見る)$', why: 'a shorter word' };

describe('before and after', () => {
  it('are the same where nothing changed', () => {
    const { differences, expected } = compare(BEFORE, BEFORE, []);
    expect([...differences, ...expected]).to.be.empty;
  });

  it('differ where an entry changed, by the lines that did', () => {
    const [first, ...others] = compare(BEFORE, RENAMED, []).differences;
    expect(others).to.be.empty;
    expect(first).to.include({ what: 'rendered', key: 'start', how: 'changed' });
    expect(first && changedLines(first)).to.deep.equal(['- <button> 調べる', '+ <button> 見る']);
  });

  it('differ where lines only changed places', () => {
    const turned = snapshot({ start: '<button> 調べる\nstage start', end: 'stage end' }, { mail: 'suspicious' });
    const [first] = compare(BEFORE, turned, []).differences;
    expect(first && changedLines(first)).to.deep.equal(['~ the same lines in another order']);
  });

  it('differ where an entry is missing, and where one is new', () => {
    const moved = snapshot(
      { start: BEFORE.entries.rendered['start'] ?? '', finish: 'stage end' },
      { mail: 'suspicious' },
    );
    const hows = compare(BEFORE, moved, []).differences.map(({ key, how }) => `${key} ${how}`);
    expect(hows).to.have.members(['end missing', 'finish new']);
  });

  it('tell a missing entry from an empty one', () => {
    const { differences } = compare(snapshot({ start: '' }), snapshot({}), []);
    expect(differences.map(({ how }) => how)).to.deep.equal(['missing']);
  });
});

describe('differences on purpose', () => {
  it('are counted apart, with their reason', () => {
    const { differences, expected } = compare(BEFORE, RENAMED, [PURPOSE]);
    expect(differences).to.be.empty;
    expect(expected.map(({ difference, why }) => [difference.key, why])).to.deep.equal([['start', 'a shorter word']]);
  });

  it('are found by the key of their entry too, and by its name', () => {
    expect(compare(BEFORE, RENAMED, [{ ...PURPOSE, match: '^start$' }]).differences).to.be.empty;
    expect(compare(BEFORE, RENAMED, [{ ...PURPOSE, match: '^\\(start' }]).differences).to.be.empty;
  });

  it('hold for their own kind of entry only', () => {
    expect(compare(BEFORE, RENAMED, [{ ...PURPOSE, what: 'judge' }]).differences).to.have.length(1);
  });

  it('are named when they are not there any more', () => {
    expect(compare(BEFORE, BEFORE, [PURPOSE]).idle).to.deep.equal([PURPOSE]);
  });
});

describe('the report', () => {
  it('says once what differs alike', () => {
    const page = (word: string): Snapshot => snapshot({ a: word, b: word, c: 'x' });
    const words = comparisonInWords(compare(page('もどる'), page('戻る'), []));
    expect(words).to.include('rendered: 2 changed').and.include('a (and 1 more alike)').and.include('+ 戻る');
    expect(words.match(/- もどる/g)).to.have.length(1);
  });

  it('says that all is the same, and how much was on purpose', () => {
    const words = comparisonInWords(compare(BEFORE, RENAMED, [PURPOSE]));
    expect(words).to.include('on purpose: 1 (a shorter word)').and.include('The same before and after.');
  });

  it('names the kinds of stage that nobody came to', () => {
    const seen = [{ widget: 'scam-check ja', stages: 3, kinds: ['start'], missing: ['who', 'add'] }];
    expect(seenInWords(seen)).to.equal('scam-check ja: 3 stages, 1 kinds; not seen: who, add');
  });
});
