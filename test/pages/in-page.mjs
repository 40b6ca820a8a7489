/** Functions that run inside the page. They are sent as text and may use nothing from outside themselves. */

/** Waits until the widget has drawn words, or says what is there instead. */
export const untilDrawn = async (tag) => {
  const drawn = () => {
    const element = document.querySelector(tag);
    return element?.shadowRoot && (element.shadowRoot.textContent ?? '').trim().length > 20;
  };
  const end = Date.now() + 15_000;
  while (!drawn() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
  return drawn();
};

/** What the page has to say about itself. */
export const report = async (tag) => {
  const element = document.querySelector(tag);
  // A hand-over opens another widget inside this one.
  const wordsIn = (root) => (root?.textContent?.trim().length ?? 0) + [...(root?.querySelectorAll('*') ?? [])].reduce((sum, each) => sum + (each.shadowRoot ? wordsIn(each.shadowRoot) : 0), 0);
  const fallback = element?.querySelector('a');
  const box = fallback?.getBoundingClientRect();
  const databases = (await globalThis.indexedDB?.databases?.().catch(() => [])) ?? [];
  const kept = () => {
    try {
      return localStorage.length + sessionStorage.length;
    } catch {
      return 0;
    }
  };
  return {
    copies: document.querySelectorAll(tag).length,
    defined: customElements.get(tag) !== undefined,
    words: wordsIn(element?.shadowRoot),
    sheets: element?.shadowRoot?.adoptedStyleSheets?.length ?? 0,
    fallbackShown: box !== undefined && box.width > 0 && box.height > 0,
    violations: window.seen.violations,
    errors: window.seen.errors,
    console: window.seen.console,
    events: window.seen.events,
    cookie: document.cookie,
    stored: kept() + databases.length,
    loaded: performance.getEntriesByType('resource').map(({ name }) => name),
  };
};

/** Goes through the widget as somebody would who tries every door: fills what can be filled, presses what can be pressed. */
export const walk = async (tag, words, steps) => {
  const element = document.querySelector(tag);
  const pause = () => new Promise((resolve) => setTimeout(resolve, 120));
  const all = (root, selector) => [...root.querySelectorAll(selector), ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? all(each.shadowRoot, selector) : []))];
  const isSeen = (each) => each.getClientRects().length > 0;
  const pressed = [];
  for (let step = 0; step < steps; step += 1) {
    for (const field of all(element.shadowRoot, 'textarea').filter(isSeen)) {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await pause();
    const buttons = all(element.shadowRoot, 'button:not([disabled])').filter(isSeen).filter((each) => !/もどる|はじめから|印刷|コピー|わからない/.test(each.textContent));
    const fresh = buttons.filter((each) => !pressed.includes(each.textContent.trim()));
    const next = fresh.find((each) => /調べる|次へ|すすむ/.test(each.textContent)) ?? fresh[0];
    if (!next) break;
    pressed.push(next.textContent.trim());
    next.click();
    await pause();
  }
  await pause();
  return pressed;
};

/** Gives scam-check a mail as a file; what it says of it. */
export const giveMail = async (source) => {
  const element = document.querySelector('scam-check');
  await element.readFile(new File([source], 'mail.eml', { type: 'message/rfc822' }));
  const kind = element.result?.kind ?? element.shadowRoot.textContent;
  element.clear();
  return kind;
};

/** Draws a code, gives it to scam-check as a picture; what it says of it. */
export const givePicture = async (code) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = (code.length + 16) * 6;
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  code.forEach((row, y) => row.forEach((isDark, x) => isDark && pen.fillRect((x + 8) * 6, (y + 8) * 6, 6, 6)));
  const picture = await new Promise((resolve) => canvas.toBlob(resolve));
  const element = document.querySelector('scam-check');
  await element.readFile(new File([picture], 'screen.png', { type: 'image/png' }));
  return element.result?.kind ?? element.shadowRoot.textContent;
};

/** Puts a widget on the page and takes it away again, many times, each before what comes later has come. */
export const connectAndRemove = async (tag, way, count) => {
  const place = document.querySelector(way === 'inside a kit' ? 'lockout-kit' : 'main');
  for (let at = 0; at < count; at += 1) {
    const widget = document.createElement(tag);
    place.append(widget);
    if (way !== 'at once') await widget.updateComplete;
    if (way === 'when touched') widget.shadowRoot.querySelector('.choice').click();
    widget.remove();
  }
};

/** Waits until what was begun for those that are gone has come to its end. */
export const untilQuiet = async () => {
  for (let round = 0; round < 4; round += 1) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
};
