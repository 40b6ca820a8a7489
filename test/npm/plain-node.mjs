/** The npm build as a server or a worker sees it: by its public names, with no page around. */
import assert from 'node:assert/strict';
import * as core from 'lockout-kit/core';
import * as kit from 'lockout-kit';

const pack = await core.loadPack('amazon', 'ja');
const message = await core.readMessage('【Amazon】お支払い方法に問題があります https://amazon.co.jp.acc.example/');

const RESULTS = {
  judge: core.judge(message, pack),
  diagnose: core.diagnose({ audience: 'shopper', 'stuck-at': 'code-step' }, pack),
  nextQuestion: core.nextQuestion({ audience: 'seller' }, pack),
  readSymptom: core.readSymptom('パスワードが正しくありません', pack),
  identifyLock: core.identifyLock({ audience: 'seller', 'notice-says': 'suspended' }, pack),
  planRemedies: core.planRemedies(core.diagnose({ audience: 'flex' }, pack), { audience: 'flex' }, pack),
  lintPlan: core.lintPlan({ language: 'ja', items: {} }, pack),
  mergePack: await core.mergePack(pack, { causes: [{ id: 'wrong-password', remove: true }] }),
};

assert.equal(RESULTS.judge.kind, 'likely-scam');
assert.equal(RESULTS.mergePack.problems.length, 0);
assert.equal(RESULTS.mergePack.pack.causes.length, pack.causes.length - 1);
for (const [name, result] of Object.entries(RESULTS))
  assert.deepEqual(JSON.parse(JSON.stringify(result)), result, `${name} survives JSON`);

await assert.rejects(core.loadPack('no-such-brand', 'ja'), /Built in: amazon\.ja/);
await assert.rejects(core.loadPack('amazon', 'xx'), RangeError);

assert.equal(typeof kit.LoginDoctor, 'function');
assert.equal(globalThis.customElements?.get('login-doctor'), undefined, 'the index registers nothing');
await import('lockout-kit/define');
assert.equal(globalThis.customElements.get('login-doctor'), kit.LoginDoctor);
console.log('core, index and define run in plain Node');
