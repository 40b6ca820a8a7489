import { html, type CSSResult, type TemplateResult } from 'lit';
import type { BrandId } from '../../core/schema/id.js';
import type { Problem } from '../../core/types.js';
import { LockoutErrorEvent } from '../events/error.js';
import { LATER_ICONS } from '../parts/icons-later.js';
import type { Conversation } from './conversation.js';
import type { Resume, ResumeKind } from './resume.js';

/*
 * What a widget does once it is past its first stage. It arrives with the later stages; on the first there is nothing to move
 * the focus from, and no height to keep.
 */

/** As high as a stage may keep the sheet once a taller one was shown; beyond, empty space is worse than a jump. */
const TALLEST_KEPT = 820;

type Localized = HTMLElement & { readonly locale: string };

const tallest = new WeakMap<HTMLElement, number>();

const headingOf = (root: ParentNode): HTMLElement | null => root.querySelector<HTMLElement>('.stage h2');

/** Adds the sheets of the later stages; twice is once. */
const adoptStyles = (root: ShadowRoot, styles: readonly CSSResult[]): void => {
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
  if (host.locale !== 'ja') void import('./languages.js').then(({ markJapanese }) => markJapanese(root));
};

/** Focus goes to the stage's heading, so that it is read out once; its top is scrolled to only if it is out of view. */
export const focusStage = (host: HTMLElement, root: ParentNode): void => {
  headingOf(root)?.focus({ preventScroll: true });
  const { top, bottom } = host.getBoundingClientRect();
  if (top < 0 || top > innerHeight || bottom < 0) host.scrollIntoView({ block: 'start' });
};

type Stepping = HTMLElement & { readonly view: { readonly kind: string }; back(): void };

/** The way back stands in the footer from the second stage on. */
export const backButton = (host: Stepping, words: string): TemplateResult =>
  html`<button class="quiet" part="button" @click=${() => host.back()}>${LATER_ICONS.back}${words}</button>`;

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

type Tied = Localized & { readonly resume: ResumeKind | undefined; readonly brand: BrandId; readonly conversation: Conversation };

/** What holds a widget to the page around it, until it is untied. */
export interface Ties {
  /** What is kept for a second visit, where the owner asked for it. */
  readonly resumed: Resume | undefined;
  readonly untie: () => void;
}

const KINDS: readonly ResumeKind[] = ['tab', 'device'];

type Tie = (host: Tied, root: ShadowRoot, styles: readonly CSSResult[], spokenTo: () => void) => Ties;

/** Ties a widget to the page. What is loaded for that comes first: a widget may be gone by then, and nobody would untie it. */
export const tying = async ({ resume }: Tied): Promise<Tie> => {
  const kind = KINDS.find((each) => each === resume);
  const keeping = kind && (await import('./resume.js'));
  return (host, root, styles, spokenTo) => {
    adoptStyles(root, styles);
    const ends = [watchTheme(host, root), watchLanguage(host, spokenTo)];
    const resumed = keeping && new keeping.Resume(kind, host.brand, host.conversation);
    return { resumed, untie: () => [...ends, () => resumed?.disconnect()].forEach((end) => end()) };
  };
};

/** Says what was wrong with an owner's content: to whoever looks at the console, and to the page. */
export const report = (host: HTMLElement, problems: readonly Problem[]): void => {
  for (const { path, found, expected } of problems) {
    console.warn(`lockout-kit: ${path}: found ${found}; expected ${expected}. The built-in content stays.`);
  }
  if (problems.length > 0) host.dispatchEvent(new LockoutErrorEvent(problems));
};
