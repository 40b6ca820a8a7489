/** Every stage of the three widgets, by name: a new kind of view is a compile error until it stands here. */
import { waitUntil } from '@open-wc/testing';
import type { AnyView } from '../../src/elements/host/stage.js';
import type { Trail } from '../../src/elements/host/trail.js';
import { hostOf, type AnyHost } from '../../src/elements/host/any-host.js';
import type { GuideView } from '../../src/elements/lock-status-guide/model/views.js';
import type { DoctorView } from '../../src/elements/login-doctor/model/views.js';
import type { ScamView } from '../../src/elements/scam-check/model/views.js';
import type { ScamCheck } from '../../src/index.js';
import PACK from '../../src/packs/folded/amazon.ja.js';

type AllOf<View extends { readonly kind: string }> = {
  readonly [K in View['kind']]: readonly Extract<View, { readonly kind: K }>[];
};

const contacts = PACK.contacts.map(({ id }) => ({ kind: 'contact', contact: id }) as const);
const questions = PACK.questions.map(({ id }) => ({ kind: 'question', question: id }) as const);

export const DOCTOR_VIEWS: AllOf<DoctorView> = {
  start: [{ kind: 'start' }],
  audience: [{ kind: 'audience' }],
  question: questions,
  understood: [{ kind: 'understood', facts: { 'stuck-at': 'password' } }],
  result: [{ kind: 'result' }],
  others: [{ kind: 'others' }],
  emergency: [{ kind: 'emergency' }],
  'cannot-tell': [{ kind: 'cannot-tell' }],
  contact: contacts,
  review: [{ kind: 'review' }],
  link: [{ kind: 'link' }],
  summary: [{ kind: 'summary' }],
  solved: [{ kind: 'solved' }],
};

const { locks } = PACK;

export const GUIDE_VIEWS: AllOf<GuideView> = {
  start: [{ kind: 'start' }],
  audience: [{ kind: 'audience' }],
  question: questions,
  state: locks.map(({ id }) => ({ kind: 'state', lock: id })),
  others: [{ kind: 'others' }],
  emergency: [{ kind: 'emergency' }],
  road: locks.map(({ id }) => ({ kind: 'road', lock: id, from: 0 })),
  plan: [{ kind: 'plan', lock: 'seller-deactivated-policy', item: 0 }],
  'whole-plan': [{ kind: 'whole-plan', lock: 'seller-deactivated-policy' }],
  contact: contacts,
};

const MESSAGE = '【Amazon】お支払い方法に問題があります。https://amazon.oshirase.example/a';

/** What was found in a message stands in the view: one is looked at first. */
export const scamViews = async (widget: ScamCheck): Promise<AllOf<ScamView>> => {
  await widget.check(MESSAGE);
  const viewOf = (): ScamView => hostOf(widget)!.view as ScamView;
  await waitUntil(() => viewOf().kind === 'verdict', 'no verdict');
  const view = viewOf();
  if (view.kind !== 'verdict') throw new Error(`a verdict is not shown, but ${view.kind}`);
  const { checked } = view;
  return {
    start: [{ kind: 'start' }],
    verdict: [view],
    who: [{ kind: 'who', checked }],
    inside: [{ kind: 'inside', checked }],
    listed: [{ kind: 'listed', checked }],
    'not-listed': [{ kind: 'not-listed', checked }],
    neither: [{ kind: 'neither', checked }],
    add: (['sender-address', 'link-address', 'words'] as const).map((what) => ({ kind: 'add', checked, what })),
    how: [{ kind: 'how' }],
    report: [{ kind: 'report' }],
    damage: [
      { kind: 'damage', isUnsure: false },
      { kind: 'damage', isUnsure: true },
    ],
    contact: contacts,
  };
};

/** Puts a view on the screen as if the visitor had come to it from the first stage. */
export const show = ({ trail }: AnyHost, view: AnyView): void => {
  const own = trail as Trail<AnyView>;
  own.restart();
  own.push(view);
};
