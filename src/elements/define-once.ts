/** Registers a tag unless another copy did: the first wins, and a second script is silent. */
export const defineOnce = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
