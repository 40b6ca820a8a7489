/**
 * What a script tag starts: finds the kit's tags, registers a widget when its place comes near, and takes
 * `<div data-lockout="login-doctor" data-brand="amazon">` for the same thing where an editor strips unknown tags.
 */
import { adoptAll } from './adopt.js';

const TAGS = ['login-doctor', 'scam-check', 'lock-status-guide', 'lockout-kit'] as const;
type Tag = (typeof TAGS)[number];
/** How each tag is registered. */
export type Widgets = Readonly<Record<Tag, () => unknown>>;

const HERE = TAGS.map((tag) => `${tag}:not(:defined)`).join();

const explain = (tag: Tag, error: unknown): void =>
  console.warn(
    `lockout-kit: <${tag}> could not be started (${String(error)}). On a page with Trusted Types, its policy needs: trusted-types lockout-kit. The fallback stays.`,
  );

const load = async (widgets: Widgets, tag: Tag): Promise<void> => {
  if (customElements.get(tag)) return;
  try {
    await widgets[tag]();
  } catch (error) {
    explain(tag, error);
  }
};

const watchNear = (widgets: Widgets): IntersectionObserver => {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        void load(widgets, target.localName as Tag);
      }
    },
    { rootMargin: '600px' },
  );
  return near;
};

const scan = (widgets: Widgets, near: IntersectionObserver): void => {
  adoptAll(TAGS);
  for (const widget of document.querySelectorAll(HERE)) {
    if (widget.localName === 'lockout-kit') void load(widgets, 'lockout-kit');
    else near.observe(widget);
  }
};

/** Page builders, delay plugins and single-page sites put the tags in late; adoption is decided by what the DOM shows. */
const start = (widgets: Widgets): void => {
  const near = watchNear(widgets);
  scan(widgets, near);
  new MutationObserver(() => scan(widgets, near)).observe(document.documentElement, { childList: true, subtree: true });
};

const LOADED = Symbol.for('lockout-kit.loader');
const page = globalThis as typeof globalThis & { [LOADED]?: true };

/** A second copy is silent: page builders include scripts twice all the time, and the first does the work. */
export const watchPage = (widgets: Widgets): void => {
  if (page[LOADED]) return;
  page[LOADED] = true;
  start(widgets);
};
