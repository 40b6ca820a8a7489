/** Questions people ask, with their answers, those that fit the cause first. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FactRowId } from '../../../core/base/id.js';
import { isFor } from '../../../core/base/scope.js';
import type { Facts } from '../../../core/base/types.js';
import type { Cause } from '../../../core/schema/cause.js';
import type { Pack } from '../../../core/schema/pack.js';
import type { ReferenceOf } from '../../../core/schema/reference.js';
import { sourceLine } from '../../parts/source-line.js';
import { sayDoctor } from '../../words/login-doctor.js';

type Faq = ReferenceOf<'faq'>;

/** What rests on the same rows of the facts speaks of the same thing. */
const shared = ({ sources }: Faq, rows: readonly FactRowId[]): number =>
  sources.filter((row) => rows.includes(row)).length;

/** What the cause rests on tells more than what its remedies rest on. */
const fit = (pack: Pack, cause: Cause) => {
  const ofRemedies = pack.remedies.filter(({ id }) => cause.remedies.includes(id)).flatMap(({ sources }) => sources);
  return (faq: Faq): number => 3 * shared(faq, cause.sources) + shared(faq, ofRemedies);
};

/** For this audience; those about this cause first. */
const faqsFor = (pack: Pack, facts: Facts, cause: Cause): readonly Faq[] => {
  const fits = fit(pack, cause);
  return pack.references
    .filter((each): each is Faq => each.kind === 'faq' && isFor(each, facts))
    .sort((a, b) => fits(b) - fits(a));
};

/** As many as are read at a glance; the rest behind 「ほかの質問も見る」. */
const AT_ONCE = 3;

const row = (pack: Pack, { text, sources }: Faq): TemplateResult => {
  const source = sourceLine(pack, sources);
  return html`<li><details><summary class="quiet flush">${text.title}</summary>
    <p>${text.note}</p>${source}</details></li>`;
};

const list = (pack: Pack, faqs: readonly Faq[]): TemplateResult =>
  html`<ul class="list">${faqs.map((faq) => row(pack, faq))}</ul>`;

const more = (pack: Pack, faqs: TemplateResult): TemplateResult =>
  html`<details><summary class="quiet flush">${sayDoctor(pack)('doctor.faq-more')}</summary>${faqs}</details>`;

export const faqList = (pack: Pack, facts: Facts, cause: Cause): TemplateResult | typeof nothing => {
  const faqs = faqsFor(pack, facts, cause);
  const [first, rest] = [faqs.slice(0, AT_ONCE), faqs.slice(AT_ONCE)];
  if (first.length === 0) return nothing;
  return html`<div class="stack tight faq"><h3 class="lead">${sayDoctor(pack)('doctor.faq')}</h3>${list(pack, first)}
    ${rest.length > 0 ? more(pack, list(pack, rest)) : nothing}</div>`;
};
