/** Keeps an owner's colours readable: WCAG 2.2 contrast, computed from what the browser really paints. */

type Rgb = readonly [number, number, number];

/** What words need on what they stand on. */
const ENOUGH = 4.5;

const channel = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = ([r, g, b]: Rgb): number => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);

/** WCAG contrast ratio, 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const mix = (a: Rgb, b: Rgb, share: number): Rgb =>
  [0, 1, 2].map((i) => Math.round(a[i]! * (1 - share) + b[i]! * share)) as unknown as Rgb;

/** The colour itself where it can be read on the surface, else the nearest darker or lighter one that can. */
export const readable = (colour: Rgb, surface: Rgb): Rgb => {
  const away: Rgb = luminance(surface) > 0.18 ? [0, 0, 0] : [255, 255, 255];
  for (let share = 0; share <= 1; share += 0.05) {
    const candidate = mix(colour, away, share);
    if (contrast(candidate, surface) >= ENOUGH) return candidate;
  }
  return away;
};

const css = ([r, g, b]: Rgb): string => `rgb(${r} ${g} ${b})`;

/** A custom property as the browser computes it; any colour notation. */
const painted = (host: HTMLElement, root: ShadowRoot, property: string): Rgb | undefined => {
  const probe = document.createElement('i');
  probe.style.setProperty('color', `var(${property})`);
  root.append(probe);
  const numbers = getComputedStyle(probe)
    .color.match(/^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/)
    ?.slice(1)
    .map(Number);
  probe.remove();
  return host.isConnected && numbers?.length === 3 ? (numbers as unknown as Rgb) : undefined;
};

const isSet = (host: HTMLElement, name: string): boolean =>
  getComputedStyle(host).getPropertyValue(`--lockout-${name}`) !== '';

const WHITE: Rgb = [255, 255, 255];
const INK: Rgb = [26, 26, 26];

const correct = (host: HTMLElement, root: ShadowRoot, name: string, on: Rgb): Rgb | undefined => {
  const wanted = painted(host, root, `--_${name}`);
  if (!wanted) return undefined;
  const used = readable(wanted, on);
  if (css(used) !== css(wanted)) {
    host.style.setProperty(`--_${name}`, css(used));
    const ratio = `${contrast(wanted, on).toFixed(1)}:1`;
    console.info(
      `lockout-kit: --lockout-${name} ${css(wanted)} is too weak on its surface (${ratio}); ${css(used)} is used.`,
    );
  }
  return used;
};

/** Corrects what the owner set and derives what they left out. Call it again when the theme changes. */
export const applyContrast = (host: HTMLElement, root: ShadowRoot): void => {
  for (const name of ['ink', 'ink-soft', 'accent', 'on-accent', 'accent-soft']) host.style.removeProperty(`--_${name}`);
  const surface = painted(host, root, '--_surface');
  if (!surface) return;
  correct(host, root, 'ink', surface);
  correct(host, root, 'ink-soft', surface);
  const accent = correct(host, root, 'accent', surface);
  if (!accent || !isSet(host, 'accent')) return;
  if (!isSet(host, 'on-accent'))
    host.style.setProperty('--_on-accent', css(contrast(WHITE, accent) >= contrast(INK, accent) ? WHITE : INK));
  if (!isSet(host, 'accent-soft')) host.style.setProperty('--_accent-soft', css(mix(surface, accent, 0.07)));
};
