import type { Pack } from '../../core/schema/pack.js';
/** Words of login-doctor’s own later stages, in Japanese; an owner replaces any of them by key under `ui` in a pack. */
export declare const DOCTOR_LATER_TEXT: {
    readonly 'doctor.stake': '急ぐもののために、今日すること';
    readonly 'doctor.also-fits': 'ほかに合っている答え';
    readonly 'doctor.faq': 'よくある質問';
    readonly 'doctor.faq-more': 'ほかの質問も見る';
    readonly 'doctor.helps-always': 'たいてい直ります';
    readonly 'doctor.helps-often': 'よく直ります';
    readonly 'doctor.helps-sometimes': '直ることがあります';
    readonly 'doctor.helps-rarely': 'たまに直ります';
    readonly 'doctor.again': 'まだ入れないので、窓口を見る';
    readonly 'doctor.link-make': '続きのリンクを作る';
    readonly 'doctor.link-title': '別の端末で続けるリンク';
    readonly 'doctor.link-lead': '開くと、ここまでの答えから続けられます。';
    readonly 'doctor.link-label': '続きのリンク';
    readonly 'doctor.link-copy': 'リンクをコピー';
    readonly 'doctor.link-hint': '入っているのは、選んだ答えだけです。書いた文は入りません。';
    readonly 'doctor.link-note': '作っても、どこにも送られません';
    readonly 'doctor.summary-make': '窓口に伝える文を作る';
    readonly 'doctor.summary-title': '窓口に伝えること';
    readonly 'doctor.summary-lead': '伝えたくないものは、外してください。';
    readonly 'doctor.summary-label': '伝える文';
    readonly 'doctor.summary-intro': '{brand}にログインできません。分かっていることは、次のとおりです。';
    readonly 'doctor.summary-tried': '試しましたが、変わりませんでした。';
    readonly 'doctor.summary-note': '外した答えは、文に入りません';
};
export type DoctorKey = keyof typeof DOCTOR_LATER_TEXT;
/** Looks up a word of these: the owner's, else ours. */
export type SayDoctor = (key: DoctorKey, values?: Readonly<Record<string, string | number>>) => string;
export declare const sayDoctor: (pack: Pack) => SayDoctor;
