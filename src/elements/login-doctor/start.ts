/** The first stage: drawn at once, before anything else has arrived. */
import { html, type TemplateResult } from 'lit';
import type { QuestionId } from '../../core/base/id.js';
import type { Stage } from '../host/stage.js';
import { AUDIENCE_ICONS } from '../parts/audience-icons.js';
import { choice } from '../parts/choice.js';
import { alertIcon, lockIcon } from '../parts/icons.js';
import { pasteField } from '../parts/paste-field.js';
import type { DoctorHost } from './model/state.js';

const proceed = async (host: DoctorHost): Promise<void> => {
  if (await host.ready()) host.session?.proceed();
};

const answer = (host: DoctorHost, question: QuestionId, given: string | readonly string[]) => (): void => {
  host.answer(question, given);
  void proceed(host);
};

const read = async (host: DoctorHost): Promise<void> => {
  const text = host.state.typed.trim();
  host.set({ isMissing: text === '' });
  if (text === '') return host.element.renderRoot.querySelector('textarea')?.focus();
  if (await host.ready()) host.session?.readPasted(text);
};

const choices = (host: DoctorHost): TemplateResult => {
  const { brand, facts, say } = host;
  return html`<ul class="choices">
          ${brand.audiences.map(({ id, icon, text }) =>
            choice({
              ...text,
              icon: AUDIENCE_ICONS[icon](),
              current: facts.audience === id,
              choose: answer(host, 'audience', id),
            }),
          )}
          ${choice({
            label: say('doctor.red-flag'),
            hint: say('doctor.red-flag-hint'),
            icon: alertIcon(),
            urgent: true,
            choose: answer(host, 'takeover', ['unknown-orders']),
          })}
        </ul>`;
};

const field = (host: DoctorHost): TemplateResult => {
  const { say, state } = host;
  const onInput = ({ target }: Event): void => host.keep({ typed: (target as HTMLTextAreaElement).value });
  return html`<div @input=${onInput}>${pasteField({
    label: say('doctor.paste'),
    example: say('doctor.paste-example'),
    hint: say('doctor.paste-hint'),
    error: state.isMissing ? say('paste-empty') : undefined,
    value: state.typed,
  })}</div>`;
};

export const start = (host: DoctorHost): Stage => {
  const { say, session, pack, isLoading } = host;
  return {
    body: html`
        <div class="stack tight" part="question"><h2 class="title" tabindex="-1">${say('doctor.title')}</h2>
          <p class="soft">${say('doctor.lead')}</p></div>
        ${pack && session?.offer()}${choices(host)}
        <p class="or">${say('or')}</p>
        ${field(host)}
        <button class="btn" part="button" @click=${() => void read(host)}>${
          isLoading ? say('working') : say('doctor.read')
        }</button>`,
    note: html`${lockIcon()}${say('private')}`,
    way: { label: say('doctor.which-unknown'), go: () => void proceed(host) },
  };
};
