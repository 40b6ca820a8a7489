import type { CSSResult } from 'lit';
import type { BrandId } from '../../core/base/id.js';
import type { Pack } from '../../core/schema/pack.js';
import type { Conversation } from './conversation.js';
import type { Resume, ResumeKind } from './resume.js';

/*
 * What a widget does once it is past its first stage. It arrives with the later stages; on the first there is nothing to move
 * the focus from, and no height to keep.
 */

/** As high as a stage may keep the sheet once a taller one was shown; beyond, empty space is worse than a jump. */
const TALLEST_KEPT = 820;

type Localized = HTMLElement & { readonly locale: string; readonly _content: Pack | undefined };

const tallest = new WeakMap<HTMLElement, number>();

const headingOf = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('.stage h2');

/** Adds the sheets of the later stages; twice is once. */
export const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
  const sheets = styles.flatMap(({ styleSheet }) => (styleSheet ? [styleSheet] : []));
  root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
};

const knowsPhrases = typeof CSS !== 'undefined' && CSS.supports('word-break', 'auto-phrase');

/** Where the browser does not know phrases, heads get their marks as soon as the model is there; a page without it loses nothing. */
const keepPhrases = (root: ParentNode): void => {
  if (!knowsPhrases) void import('./phrases.js').then(({ markPhrases }) => markPhrases(root)).catch(() => undefined);
};

/** The footer stays where the thumb is: a stage is never shorter than the tallest of this visit, within reason. */
const keepHeight = (host: HTMLElement, root: ParentNode): void => {
  const sheet = root.querySelector<HTMLElement>('.in');
  if (!sheet) return;
  const height = Math.min(TALLEST_KEPT, Math.max(tallest.get(host) ?? 0, sheet.offsetHeight));
  tallest.set(host, height);
  // Not by a property of our own: all that stands in the sheet would inherit it and be styled once more.
  if (height > 0) sheet.style.minHeight = `max(var(--_stage-min), ${height}px)`;
};

/** What is put right after each stage is drawn. */
export const tidy = (host: Localized, root: ParentNode): void => {
  keepPhrases(root);
  keepHeight(host, root);
  if (host.locale !== 'ja') void import('./languages.js').then(({ markJapanese }) => markJapanese(root, host._content?.japanese));
};

/** Focus goes to the stage's heading, so that it is read out once; its top is scrolled to only if it is out of view. */
export const focusStage = (host: HTMLElement, root: ParentNode): void => {
  headingOf(root)?.focus({ preventScroll: true });
  const { top, bottom } = host.getBoundingClientRect();
  if (top < 0 || top > innerHeight || bottom < 0) host.scrollIntoView({ block: 'start' });
};

type Stepping = HTMLElement & { readonly view: { readonly kind: string }; back(): void };

/** Somebody was sent here by another widget; if that one stands in our own place, it goes. */
export const welcome = (host: Stepping, root: ParentNode): void => {
  if (host.view.kind === 'hand-over') host.back();
  host.scrollIntoView({ block: 'nearest' });
  headingOf(root)?.focus();
};

/** What an owner sets that words stand in or on. */
const COLOURS = ['accent', 'surface', 'ink', 'ink-soft'];

/** An owner's colours are checked for contrast, again when the system goes dark; ours need no check. Gives what ends the watch. */
const watchTheme = (host: HTMLElement, root: ShadowRoot): (() => void) => {
  const check = (): void => {
    const style = getComputedStyle(host);
    if (COLOURS.some((name) => style.getPropertyValue(`--lockout-${name}`))) void import('./contrast.js').then(({ applyContrast }) => applyContrast(host, root));
  };
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', check);
  check();
  return () => scheme.removeEventListener('change', check);
};

/** A page may change its language at any time, on the widget or on whatever is around it. */
const watchLanguage = (host: Localized, changed: () => void): (() => void) => {
  let before = host.locale;
  const observer = new MutationObserver(() => {
    if (host.locale !== before) changed();
    before = host.locale;
  });
  for (const root of [document, host.getRootNode()]) observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
};

/** What the page around a widget may change under it. Gives what ends the watch. */
export const watch = (host: Localized, root: ShadowRoot, spokenTo: () => void): (() => void) => {
  const ends = [watchTheme(host, root), watchLanguage(host, spokenTo)];
  return () => ends.forEach((end) => end());
};

type Resuming = HTMLElement & { readonly resume: ResumeKind | undefined; readonly brand: BrandId; readonly conversation: Conversation };

/** What is kept for a second visit, where the owner asked for it. */
export const resumed = async ({ resume, brand, conversation }: Resuming): Promise<Resume | undefined> =>
  resume && new (await import('./resume.js')).Resume(resume, brand, conversation);
