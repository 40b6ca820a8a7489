/** A visitor who comes back: by a link of their own, or within a week where the owner lets the kit remember. */
import type { Pack } from '../../core/schema/pack.js';
import { proceed } from './flow.js';
import { factsIn, hasLink } from './link.js';
import type { LoginDoctor } from './login-doctor.js';

/** What the link says in place of what was known; the address itself is only read. */
const takeUp = (widget: LoginDoctor, pack: Pack): void => {
  const facts = factsIn(location.hash, pack);
  if (Object.keys(facts).length === 0) return;
  widget.reset();
  widget.conversation.learn(facts);
  proceed(widget, pack);
};

const onLink = async (widget: LoginDoctor): Promise<void> => {
  if (hasLink(location.hash) && (await widget.ready()) && widget._content) takeUp(widget, widget._content);
};

const watched = new WeakSet<LoginDoctor>();

/** Opens the state of a link, once for a widget, and again when another is pasted into the address. */
export const watchLink = (widget: LoginDoctor): void => {
  if (watched.has(widget)) return;
  watched.add(widget);
  const onHash = (): void => void onLink(widget);
  widget.addController({
    hostConnected: () => addEventListener('hashchange', onHash),
    hostDisconnected: () => removeEventListener('hashchange', onHash),
  });
  onHash();
};
