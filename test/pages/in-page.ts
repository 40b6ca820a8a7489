/** Functions that run inside the page. They are sent as text and may use nothing from outside themselves. */

/** What the page has heard, since before anything of ours ran. */
export interface Heard {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly console: readonly string[];
  readonly events: readonly string[];
}
declare global {
  interface Window {
    seen: Heard;
  }
}

/** What the page has to say about itself. */
export interface Report extends Heard {
  readonly copies: number;
  readonly defined: boolean;
  readonly words: number;
  readonly sheets: number;
  readonly fallbackShown: boolean;
  readonly cookie: string;
  readonly stored: number;
  readonly loaded: readonly string[];
}

/** Waits until the widget has drawn words, or says what is there instead. */
export const untilDrawn = async (tag: string): Promise<boolean> => {
  const drawn = (): boolean => (document.querySelector(tag)?.shadowRoot?.textContent ?? '').trim().length > 20;
  const end = Date.now() + 15_000;
  while (!drawn() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return drawn();
};

export const report = async (tag: string): Promise<Report> => {
  const element = document.querySelector(tag);
  const inside = element?.shadowRoot;
  // Opening another widget puts it inside this one.
  const wordsIn = (root: ShadowRoot): number => {
    const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return inner.reduce((sum, each) => sum + wordsIn(each), (root.textContent ?? '').trim().length);
  };
  const isShown = (fallback: Element | null): boolean => {
    const { width = 0, height = 0 } = fallback?.getBoundingClientRect() ?? {};
    return width > 0 && height > 0;
  };
  const databases = async (): Promise<number> =>
    (await globalThis.indexedDB?.databases?.().catch(() => []))?.length ?? 0;
  const kept = (): number => {
    try {
      return localStorage.length + sessionStorage.length;
    } catch {
      return 0;
    }
  };
  return {
    ...window.seen,
    copies: document.querySelectorAll(tag).length,
    defined: customElements.get(tag) !== undefined,
    words: inside ? wordsIn(inside) : 0,
    sheets: inside ? inside.adoptedStyleSheets.length : 0,
    fallbackShown: element !== null && isShown(element.querySelector('a')),
    cookie: document.cookie,
    stored: kept() + (await databases()),
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  };
};

/** Goes through the widget as somebody would who tries every door: fills what can be filled, presses what can be pressed. */
export const walk = async (tag: string, words: string, steps: number): Promise<readonly string[]> => {
  const root = document.querySelector(tag)?.shadowRoot;
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));
  const all = <Found extends HTMLElement>(at: ShadowRoot, selector: string): readonly Found[] => {
    const inner = [...at.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
    return [...at.querySelectorAll<Found>(selector), ...inner.flatMap((each) => all<Found>(each, selector))];
  };
  const seen = <Found extends HTMLElement>(selector: string): readonly Found[] =>
    root ? all<Found>(root, selector).filter((each) => each.getClientRects().length > 0) : [];
  const wordsOf = (element: HTMLElement): string => (element.textContent ?? '').trim();
  const isDoor = (button: HTMLElement): boolean => !/もどる|はじめから|印刷|コピー|わからない/.test(wordsOf(button));
  const pressed: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    for (const field of seen<HTMLTextAreaElement>('textarea')) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await pause();
    const fresh = seen('button:not([disabled])').filter((each) => isDoor(each) && !pressed.includes(wordsOf(each)));
    const next = fresh.find((each) => /調べる|次へ|すすむ/.test(wordsOf(each))) ?? fresh[0];
    if (!next) break;
    pressed.push(wordsOf(next));
    next.click();
    await pause();
  }
  await pause();
  return pressed;
};

/** A mail's source, or the dark and light squares of a code to be drawn. */
type Given = string | readonly (readonly boolean[])[];

/** Drops a mail or a picture of a code on scam-check's field, as a hand would; what it says of it. */
export const giveFile = async (given: Given): Promise<string> => {
  const drawn = (code: readonly (readonly boolean[])[]): Promise<Blob | null> => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = (code.length + 16) * 6;
    const pen = canvas.getContext('2d')!;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#000';
    code.forEach((row, y) => row.forEach((isDark, x) => isDark && pen.fillRect((x + 8) * 6, (y + 8) * 6, 6, 6)));
    return new Promise((resolve) => canvas.toBlob(resolve));
  };
  const isMail = typeof given === 'string';
  const content = isMail ? given : ((await drawn(given)) ?? '');
  const data = new DataTransfer();
  data.items.add(
    new File([content], isMail ? 'mail.eml' : 'screen.png', { type: isMail ? 'message/rfc822' : 'image/png' }),
  );
  const element = document.querySelector<HTMLElement & { reset(): void }>('scam-check')!;
  const judged = new Promise<string>((resolve) => {
    element.addEventListener('lockout-verdict', ({ kind }) => resolve(kind), { once: true });
    setTimeout(() => resolve(element.shadowRoot?.textContent ?? ''), 15_000);
  });
  const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true, composed: true });
  element.shadowRoot?.querySelector('textarea')?.dispatchEvent(drop);
  const kind = await judged;
  element.reset();
  return kind;
};

/** Where nothing is drawn there is nothing to wait for but a word on the console, or the lack of one. */
export const settle = async (milliseconds: number): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (window.seen.console.length === 0 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
};

export const REMOVED_WAYS = ['at once', 'when drawn', 'when touched', 'inside a kit'] as const;
export type RemovedWay = (typeof REMOVED_WAYS)[number];

/** What these tests use of every widget. */
interface Drawn extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
}

/** Puts a widget on the page and takes it away again, many times, each before what comes later has come. */
export const connectAndRemove = async (tag: string, way: RemovedWay, count: number): Promise<void> => {
  const place = document.querySelector(way === 'inside a kit' ? 'lockout-kit' : 'main');
  for (let at = 0; at < count; at += 1) {
    const widget = document.createElement(tag) as Drawn;
    place?.append(widget);
    if (way !== 'at once') await widget.updateComplete;
    if (way === 'when touched') widget.shadowRoot?.querySelector<HTMLElement>('.choice')?.click();
    widget.remove();
  }
};

/** Waits until what was begun for those that are gone has come to its end. */
export const untilQuiet = async (): Promise<void> => {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
