import { html, type TemplateResult } from 'lit';
import type { Definition } from '../host/host.js';
import type { Stage } from '../host/stage.js';
import { choice } from '../parts/choice.js';
import { fileInput } from '../parts/file-input.js';
import { messageField } from './parts/field.js';
import { SCAM_FIRST } from '../../locales/ja/ui/first-scam-check.js';
import { scamMark } from './mark.js';
import { newVisit, type FirstKey, type ScamHost, type ScamSession, type ScamState } from './model/state.js';
import type { ScamView } from './model/views.js';
import { fieldActions } from './read.js';

type Row = 'how' | 'file' | 'picture';

/** The room of its drawing is kept until the drawing is there. */
const row = ({ say, session }: ScamHost, what: Row, choose: () => void, hint?: string): TemplateResult =>
  choice({ label: say(`scam.${what}`), hint, icon: session?.icons[what] ?? html`<svg></svg>`, choose });

const start = (host: ScamHost): Stage => {
  const { say, state, go } = host;
  const actions = fieldActions(host);
  const pick = (what: 'file' | 'picture') => row(host, what, () => actions.pick(what), say(`scam.${what}-hint`));
  return {
    body: html`
        <div class="stack tight" part="question"><h2 class="title" tabindex="-1">${say('scam.title')}</h2>
          <p class="soft">${say('scam.lead')}</p></div>
        ${messageField(say, state, actions)}
        <p class="or">${say('scam.no-copy')}</p>
        <ul class="choices">${row(host, 'how', () => void go({ kind: 'how' }))}${pick('file')}${pick('picture')}</ul>
        ${fileInput(actions.readFile)}`,
    note: say('scam.no-name'),
    way: { label: say('scam.already'), go: () => void go({ kind: 'damage', isUnsure: false }) },
  };
};

/** What makes a host scam-check. */
export const SCAM: Definition<ScamView, ScamState, ScamSession, FirstKey> = {
  topic: 'scam',
  words: SCAM_FIRST,
  mark: scamMark,
  first: { kind: 'start' },
  state: newVisit,
  start,
  later: async () => (await import('./later.js')).later,
};
