/** What a node holds: other nodes, or words. */
export type Child = Node | string;

/** An element with what it holds. */
export const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** A shape of the drawing with its attributes and what it holds. */
export const draw = <Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
};

/** The element of the page a selector names; the page is ours, so one that is missing is a mistake. */
export const the = <T extends Element>(selector: string, type: abstract new () => T): T => {
  const element = document.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`model.html has no ${selector}`);
};
