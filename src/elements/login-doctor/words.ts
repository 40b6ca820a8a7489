import type { Pack } from '../../core/schema/pack.js';
import { fillCounted } from '../words/ui-text-later.js';

/** Words of login-doctor’s own later stages, in Japanese; an owner replaces any of them by key under `ui` in a pack. */
export const DOCTOR_LATER_TEXT = {
  'doctor.stake': '急ぎの用事のために、今日すること',
  'doctor.settled': '解決しましたか',
  'doctor.settled-yes': '解決した',
  'doctor.settled-no': 'まだ困っている',
  'doctor.settled-title': '解決して、よかったです',
  'doctor.to-guide': 'ロックや停止のことを調べる',
  'doctor.to-guide-hint': '届いた文を貼り付けて調べられます',
  'doctor.not-checked': '確かめられたら、ここから答えられます',
  'doctor.also-fits': 'ほかに合っている答え',
  'doctor.led-here': 'この質問につながった答え',
  'doctor.faq': 'よくある質問',
  'doctor.faq-more': 'ほかの質問も見る',
  'doctor.helps-always': 'たいてい解決します',
  'doctor.helps-often': '多くの場合に解決します',
  'doctor.helps-sometimes': '解決することがあります',
  'doctor.helps-rarely': 'まれに解決します',

  'doctor.again': 'まだ入れないので、窓口を見る',
  'doctor.link-make': '続きのリンクを作る',
  'doctor.link-title': '別の端末で続けるリンク',
  'doctor.link-lead': '開くと、ここまでの答えから続けられます。',
  'doctor.link-label': '続きのリンク',
  'doctor.link-copy': 'リンクをコピー',
  'doctor.link-hint': '入っているのは、選んだ答えだけです。書いた文は入りません。',
  'doctor.link-note': '作っても、どこにも送られません',

  'doctor.summary-make': '窓口に伝える文を作る',
  'doctor.summary-title': '窓口に伝えること',
  'doctor.summary-lead': '伝えたくないものは、外してください。',
  'doctor.summary-label': '伝える文',
  'doctor.summary-intro': '{brand}にログインできません。分かっていることは、次のとおりです。',
  'doctor.summary-intro-in': '{brand}のことで困っています。分かっていることは、次のとおりです。',
  'doctor.summary-tried': '次のことは試しましたが、変わりませんでした。',
  'doctor.summary-note': '外した答えは、文に入りません',
} as const;
export type DoctorKey = keyof typeof DOCTOR_LATER_TEXT;

/** Looks up a word of these: the owner's, else ours. */
export type SayDoctor = (key: DoctorKey, values?: Readonly<Record<string, string | number>>) => string;
export const sayDoctor = (pack: Pack): SayDoctor => (key, values) => fillCounted(pack.ui?.[key] ?? DOCTOR_LATER_TEXT[key], values);
