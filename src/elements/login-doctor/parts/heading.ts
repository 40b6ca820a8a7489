import { html, nothing, type TemplateResult } from 'lit';

/** A stage's one heading, and what is said under it. */
export const heading = (title: string, lead?: string): TemplateResult =>
  html`<div class="stack tight"><h2 class="title" tabindex="-1">${title}</h2>${
    lead === undefined ? nothing : html`<p class="soft">${lead}</p>`
  }</div>`;
