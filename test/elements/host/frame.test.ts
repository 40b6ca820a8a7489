import type { AnyView } from '../../../src/elements/host/stage.js';
import type { Trail } from '../../../src/elements/host/trail.js';
import { expect, html } from '@open-wc/testing';
import type { LoginDoctor } from '../../../src/index.js';
import { openAlone } from '../../harness/visitor.js';

describe('a stage', () => {
  it('is drawn anew and never made over: going on, back, in place of the last and from the start', async () => {
    const doctor = await openAlone<LoginDoctor>(html`<login-doctor></login-doctor>`, 'login-doctor');
    const seen: (Element | null)[] = [];
    const isNew = async (): Promise<void> => {
      await doctor.settled();
      const stage = doctor.root.querySelector('.stage');
      expect(seen).to.not.include(stage);
      seen.push(stage);
    };
    await isNew();
    await doctor.choose('買い物');
    await isNew();
    await doctor.back();
    await isNew();
    await doctor.choose('買い物');
    await isNew();
    (doctor.host.trail as Trail<AnyView>).replace({ kind: 'audience' });
    await isNew();
    doctor.widget.reset();
    await isNew();
    doctor.widget.requestUpdate();
    await doctor.settled();
    expect(doctor.root.querySelector('.stage'), 'the same as long as it is shown').to.equal(seen.at(-1));
  });
});
