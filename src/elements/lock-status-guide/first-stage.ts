/** The notice to paste or the row to choose: drawn at once, without waiting for anything. */
import { html, type TemplateResult } from 'lit';
import type { OptionId } from '../../core/base/id.js';
import type { Stage } from '../host/stage.js';
import { choice } from '../parts/choice.js';
import { lockIcon } from '../parts/icons.js';
import { pasteField } from '../parts/paste-field.js';
import type { GuideHost, GuideSession } from './model/state.js';

const SAYS = ['locked', 'hold', 'suspended', 'closed', 'refused'] as const;

const fieldOf = ({ element }: GuideHost): HTMLTextAreaElement | null => element.renderRoot.querySelector('textarea');

const typedIn = (host: GuideHost): string => fieldOf(host)?.value.trim() ?? '';

/** Goes on once the later half is there. */
const goOn = async (host: GuideHost, go: (session: GuideSession) => unknown): Promise<void> => {
  if ((await host.ready()) && host.session) await go(host.session);
};

const choose = (host: GuideHost, says: OptionId): void => {
  host.set({ pasted: typedIn(host), says });
  host.answer('notice-says', says);
  void goOn(host, ({ chooseState }) => chooseState());
};

const read = (host: GuideHost): void => {
  const pasted = typedIn(host);
  host.set({ pasted, isMissing: pasted === '' });
  if (pasted === '') fieldOf(host)?.focus();
  else void goOn(host, ({ readPasted }) => readPasted());
};

const field = ({ say, state: { pasted, isMissing } }: GuideHost): TemplateResult =>
  pasteField({
    label: say('guide.paste'),
    example: say('guide.paste-example'),
    error: isMissing ? say('paste-empty') : undefined,
    value: pasted,
  });

const rows = (host: GuideHost): readonly TemplateResult[] =>
  SAYS.map((says) => {
    const current = host.state.says === says;
    return choice({ label: host.say(`guide.${says}`), current, choose: () => choose(host, says) });
  });

export const firstStage = (host: GuideHost): Stage => {
  const { say, session, pack, isLoading } = host;
  return {
    body: html`
      <div class="stack tight" part="question"><h2 class="title" tabindex="-1">${say('guide.title')}</h2>
        <p class="soft">${say('guide.lead')}</p></div>
      ${pack && session?.offer()}
      ${field(host)}
      <button class="btn solid" part="button"
        @click=${() => read(host)}>${say(isLoading ? 'working' : 'guide.read')}</button>
      <p class="or">${say('guide.or-choose')}</p>
      <ul class="choices">${rows(host)}</ul>`,
    note: html`${lockIcon()}${say('guide.private')}`,
    way: { label: say('dont-know'), go: () => choose(host, 'unknown') },
  };
};
