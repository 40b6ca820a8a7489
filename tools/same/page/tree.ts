/** The page as it is put together: shadow roots in place of their hosts' children, what is slotted in place of its slot. */

export const childrenOf = (node: Node): readonly Node[] => {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return node instanceof Element && node.shadowRoot ? [...node.shadowRoot.childNodes] : [...node.childNodes];
};

export const SILENT = 'style, script, template, svg';

/** Boxes that are not drawn say nothing; an element without a box of its own may have children that are. */
export const isShown = (element: Element): boolean =>
  !element.matches(SILENT) &&
  (element.checkVisibility({ visibilityProperty: true }) || getComputedStyle(element).display === 'contents');

/** All shown elements, in their order. */
export const elementsIn = (node: Node): readonly Element[] =>
  childrenOf(node).flatMap((child) =>
    child instanceof Element ? (isShown(child) ? [child, ...elementsIn(child)] : []) : [],
  );

/** Words as they are read: invisible helps for breaking lines are none. */
export const plain = (text: string): string =>
  text
    .replaceAll(location.origin, 'http://page')
    .replace(/[\u200b\u00ad\u2060]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
