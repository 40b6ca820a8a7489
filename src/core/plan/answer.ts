/** An answer that answers nothing: a dash, "none", "see above", "later". */
import { NOTHING, sentencesOf, whole, written, type Draft, type Language, type Stretch } from './rule.js';

const NONE: Readonly<Record<Language, RegExp>> = {
  ja: /^(?:特に)?(?:な(?:し|い)|無し|ありません|ございません|ないです|未(?:定|記入|入力|回答)|空欄|省略|割愛|不明|同(?:上|じ)|後(?:日|で|ほど|述)|別途|追って|のちほど|検討中|作成中|準備中|確認中|はい|いいえ)(?:です|とします|いたします|書きます|書く|記入(?:し|いたし)ます|(?:ご)?(?:提出|連絡|報告|説明)(?:し|いたし)ます)?$|^(?:上記|上|前述|前項|前|同上|通知|メール|別紙|添付|資料|お送りしたもの|以前の回答|前回)(?:の|に書いた|に記載の|で述べた|の内容)?(?:と|の)?(?:おり|通り|同じ|同様|参照)?(?:です|とします|(?:を)?(?:ご覧|参照)?(?:ください|して下さい|願います|の通りです))?$/,
  en: /^(?:(?:n ?a|to be (?:decided|completed|added|filled|written)|none|nothing|nil|no|yes|not? applicable|no comment|unknown|same(?: as (?:above|before|previous))?|as (?:above|before|stated|mentioned)(?: above)?|see|refer to|later|pending|skip(?:ped)?|blank|empty|to follow|will follow|tba|tbd|tbc|will be (?:sent|provided|added|filled in)|in progress|will (?:do|write|send|answer|add|fill)|nothing to (?:add|say|report))\b)(?: (?:above|below|it|this|that|the|your|our|my|attached|attachment|e ?mail|mail|notice|letter|document|file|answer|previous|question|later|soon|as|well|here|in|on|at|all|special|particular|to|add|follow|be|filled)\b)*$/,
};
const LITTLE: Readonly<Record<Language, number>> = { ja: 60, en: 110 };
/** Said in more words, both in one sentence: it stands elsewhere, it comes later, one would like to know what to write. */
const AVOIDS: Readonly<Record<Language, readonly (readonly [RegExp, RegExp])[]>> = {
  ja: [
    [/上記|前述|前項|前回|先日|以前|通知|メール|別紙|添付|資料|(?:ほか|別)の項目/, /とおり|通り|ご覧|参照|確認(?:し|くだ|願)|書い(?:た|て)|書きまし|同じ|同様|お送りしま/],
    [/該当|書くこと|申し上げること|お答えすること|特筆|特に|とくに/, /なし|ない|ありませ|ござい|思いつ/],
    [/後日|あとで|後で|後ほど|のちほど|追って|別途|改めて|次第/, /書|記入|提出|連絡|報告|回答|説明|お送り|知らせ/],
    [/まだ|現在|ただいま/, /書け|書いて|決ま(?:って(?:い|お)|りま|らな)|考え(?:て|中)|検討|作成|準備|調査/],
    [/何を書|書き方|省略|割愛|ノーコメント|お答えでき/, /./],
  ],
  en: [
    [/\b(?:does not apply|doesn['’]t apply|not applicable|n\/a|nothing (?:to|else|special|in particular|comes to mind)|same (?:answer|as)|no comment|no answer|(?:what|how) to (?:write|put|say|answer)|you (?:already )?know|skip(?:ping)? this|(?:leave|left) (?:this )?(?:blank|empty|open)|to follow|will follow|later on|to be (?:decided|completed|added|filled|written)|still (?:working|thinking|writing))\b/i, /./],
    [/\b(?:already|as (?:we|i)|(?:we|i) have)\b/i, /\b(?:explained|answered|said|told|wrote|written|described)\b/i],
    [/^\s*(?:please |kindly )?(?:see|refer to|read|check|look at)\b/i, /\b(?:above|below|notice|e-?mail|previous|earlier|last|attach\w*|other|letter|file)\b/i],
    [/\b(?:answer|fill|write|complete|add|send|provide)\b/i, /\b(?:later|soon|tomorrow|another time)\b/i],
  ],
};
const avoids = (language: Language) => (sentence: string): boolean => AVOIDS[language].some(([one, other]) => one.test(sentence) && other.test(sentence)) || !/[\p{L}\p{N}]/u.test(sentence);

/** Without the marks, with single spaces. */
const bare = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[\p{P}\p{S}\s]/gu, ' ').split(' ').filter(Boolean).join(' ');
const dense = (text: string, language: Language): string => (language === 'ja' ? bare(text).replaceAll(' ', '') : bare(text));

const isNone = (said: string): boolean => said === '' || (said.length < 40 && (NONE.ja.test(said) || NONE.en.test(said)));

export const findNoAnswer = ({ text, language }: Draft): readonly Stretch[] => {
  const isLittle = written(text) < LITTLE[language];
  return (isLittle && sentencesOf(text).every(avoids(language))) || isNone(dense(text, language)) ? whole(text) : NOTHING;
};
