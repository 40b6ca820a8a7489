import { expect, fixture, html } from '@open-wc/testing';
import type { LockoutErrorEvent, LoginDoctor } from '../../../src/index.js';
import type { Problem } from '../../../src/core/base/types.js';
import { hostOf } from '../../../src/elements/host/any-host.js';
import { ASKED, giveDoctor, NEXT } from '../../harness/given-packs.js';
import { Visitor } from '../../harness/visitor.js';

const deep = (levels: number): string => `${'{"ui":'.repeat(levels)}{}${'}'.repeat(levels)}`;
const round: Record<string, unknown> = {};
Object.assign(round, { ui: round, cta: round });
const trapped = new Proxy(
  {},
  {
    ownKeys: () => {
      throw new Error('no');
    },
    has: () => {
      throw new Error('no');
    },
    get: () => {
      throw new Error('no');
    },
  },
);

describe('an owner’s content of no shape', function () {
  this.timeout(20_000);
  const stays = async (widget: LoginDoctor): Promise<void> => {
    const visitor = new Visitor(widget);
    await visitor.settled();
    expect(visitor.title).to.equal(ASKED);
    await visitor.choose('買い物');
    expect(visitor.title).to.equal(NEXT);
  };

  const SHAPES: Readonly<Record<string, unknown>> = {
    'that goes in circles': round,
    'that throws': trapped,
    'that is words': 'words',
    'that is a number': 7,
    'that is a list': [],
  };
  for (const [what, pack] of Object.entries(SHAPES)) {
    it(`${what} is reported, and the built-in content stays`, async () => {
      const { widget, problems } = await giveDoctor(pack);
      expect(problems.map(({ code }) => code)).to.include('wrong-type');
      await stays(widget);
    });
  }

  it('that is 20,000 levels deep is reported, and the built-in content stays', async () => {
    const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
    const problems: Problem[] = [];
    kit.addEventListener('lockout-error', (event: LockoutErrorEvent) => problems.push(...event.problems));
    const doctor = document.createElement('login-doctor');
    doctor.setAttribute('config', deep(20_000));
    kit.append(doctor);
    await hostOf(doctor)!.ready();
    expect(problems).to.have.lengthOf(1);
    await stays(doctor);
  });

  it('that never comes is given up, and the built-in content stays', async () => {
    const fetch = window.fetch.bind(window);
    const setTimeout = window.setTimeout.bind(window);
    window.fetch = () => new Promise(() => undefined);
    // Nobody waits for a test as long as a visitor for a page.
    Reflect.set(window, 'setTimeout', (run: () => void, milliseconds = 0) =>
      setTimeout(run, Math.min(milliseconds, 200)),
    );
    try {
      const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
      const problems: Problem[] = [];
      kit.addEventListener('lockout-error', (event: LockoutErrorEvent) => problems.push(...event.problems));
      const doctor = document.createElement('login-doctor');
      doctor.src = 'https://never.example/pack.json';
      kit.append(doctor);
      await hostOf(doctor)!.ready();
      expect(problems.map(({ path, code }) => `${path} ${code}`)).to.deep.equal(['src fetch-failed']);
      await stays(doctor);
    } finally {
      Reflect.set(window, 'setTimeout', setTimeout);
      window.fetch = fetch;
    }
  });
});
