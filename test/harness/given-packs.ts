/** Widgets to which a script gives a whole pack. */
import { fixture, html } from '@open-wc/testing';
import { loadPack } from '../../src/entries/core.js';
import type { LockoutErrorEvent, LoginDoctor, ScamCheck } from '../../src/index.js';
import type { Pack } from '../../src/core/schema/pack.js';
import type { Problem } from '../../src/core/base/types.js';
import { hostOf } from '../../src/elements/host/any-host.js';

/** What the doctor of the built-in content shows first, and what once it knows the audience. */
export const ASKED = 'どこにログインできませんか';
export const NEXT = '次のことに、心当たりはありますか';

export interface Stood<Widget> {
  readonly widget: Widget;
  readonly problems: readonly Problem[];
}

export const give = async <Widget extends LoginDoctor | ScamCheck>(
  tag: string,
  pack: unknown,
): Promise<Stood<Widget>> => {
  const kit = await fixture<HTMLElement>(html`<lockout-kit></lockout-kit>`);
  const problems: Problem[] = [];
  kit.addEventListener('lockout-error', (event: LockoutErrorEvent) => problems.push(...event.problems));
  kit.append(document.createElement(tag));
  const widget = kit.firstElementChild as Widget;
  Reflect.set(widget, 'pack', pack);
  await hostOf(widget)!.ready();
  return { widget, problems };
};

export const giveDoctor = (pack: unknown): Promise<Stood<LoginDoctor>> => give('login-doctor', pack);

/** A copy that may be written in, as a script on the page would. */
export type Loose = Record<string, unknown> & { [K in keyof Pack]: Record<string, never>[] & string };
export const copyOf = async (): Promise<Loose> => structuredClone(await loadPack('amazon', 'ja')) as unknown as Loose;
