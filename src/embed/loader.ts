/**
 * The script tag's loader: finds the kit's tags, fetches a widget's file when its place comes near, and takes
 * `<div data-lockout="login-doctor" data-brand="amazon">` for the same thing where an editor strips unknown tags.
 */
const WIDGETS = {
  'login-doctor': () => import('./define/login-doctor.js'),
  'scam-check': () => import('./define/scam-check.js'),
  'lock-status-guide': () => import('./define/lock-status-guide.js'),
  'lockout-kit': () => import('./define/lockout-kit.js'),
} as const;
type Tag = keyof typeof WIDGETS;

const TAGS = Object.keys(WIDGETS) as readonly Tag[];
const HERE = TAGS.map((tag) => `${tag}:not(:defined)`).join();
const isTag = (name: string | undefined): name is Tag => name !== undefined && name in WIDGETS;

const explain = (tag: Tag) => (error: unknown): void =>
  console.warn(
    `lockout-kit: <${tag}> could not be started (${String(error)}). On a page with Trusted Types, its policy needs: trusted-types lockout-kit. The fallback stays.`,
  );

const load = (tag: Tag): void => {
  if (!customElements.get(tag)) WIDGETS[tag]().catch(explain(tag));
};

/** The widget's attributes as a div can carry them: data-brand is brand. */
const adopt = (place: HTMLElement): void => {
  const tag = place.dataset['lockout'];
  if (!isTag(tag) || place.querySelector(`:scope > ${tag}`)) return;
  const widget = document.createElement(tag);
  for (const [key, value = ''] of Object.entries(place.dataset)) {
    if (key !== 'lockout') widget.setAttribute(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value);
  }
  widget.append(...place.childNodes);
  place.append(widget);
};

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      load(target.localName as Tag);
    }
  },
  { rootMargin: '600px' },
);

const scan = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-lockout]')) adopt(place);
  for (const widget of document.querySelectorAll(HERE)) {
    if (widget.localName === 'lockout-kit') load('lockout-kit');
    else near.observe(widget);
  }
};

/** Page builders, delay plugins and single-page sites put the tags in late; adoption is decided by what the DOM shows. */
const start = (): void => {
  scan();
  new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
};

const LOADED = Symbol.for('lockout-kit.loader');
const page = globalThis as typeof globalThis & { [LOADED]?: true };
// A second copy is silent: page builders include scripts twice all the time, and the first does the work.
if (!page[LOADED]) {
  page[LOADED] = true;
  start();
}
