/** What is said in place of a cause: data, one row a rule. `unless` in the same item takes it back. */
import { inTurn, oneOf } from '../base/expression.js';
import type { Wording } from './wording.js';

const CAUSES = ['plan-violation', 'plan-cause'];

export const DENIALS: readonly Wording[] = [
  {
    code: 'denies',
    severity: 'error',
    sources: ['F-Q6', 'O-1'],
    items: CAUSES,
    expected: 'what happened, as the notice names it',
    says: {
      ja: new RegExp(
        oneOf(
          /違反[^。]{0,10}?(?:して(?:いない|いませ|おりませ)|ではな|ではあり|当たら|当たりませ|当たらな|に当たるとは|にはあたら)/,
          /違反には当た[^。]{0,4}[なま]|(?:した|販売した|出品した)?事実は(?:なく|ない|ありま|ござ)/,
          /心当たりが?は?(?:な|あり|ござ)|身に覚え/,
          /(?:侵害|偽造|違反)[^。]{0,4}(?:していませ|しておりませ|してませ|ありませ|ございませ)/,
          /(?:本物|正規品|真正品)(?:です|であ|で、)|異議|不服|許された範囲/,
          /(?:通知|指摘|内容)[^。]{0,8}正しく(?:な|あり)|承服|認められ(?:な|ませ)/,
          /納得(?:でき|がい)(?:な|ませ|き?ませ)|事実無根|無実|潔白|冤罪|濡れ衣/,
          /悪いこと(?:は|を)[^。]{0,6}(?:して|な)|何も悪/,
          /問題(?:は|が|も)(?:一切|全く|まったく)?(?:な(?:い|か)|あり?ませ|ござい?ませ)(?!(?:んでした|った)?(?:と(?:思い込|判断|考えて|の|し)|か|ため|ので|もの|場合|限り|こと))/,
          /(?:規約|ルール|ポリシー|法律|法令|決まり)(?:を|に)[^。]{0,8}(?:守って|沿って|従って|則って)(?:い|お|き)(?:ま|り)/,
          /(?:止め|停止さ)られる(?:理由|覚え|筋合い)/,
          /(?:売|扱|出品し|販売し)ったことは(?:一度も|まったく|全く)?(?:な|あり)/,
          /(?:誤解|言いがかり|でっちあげ)(?:です|だと|で(?:あ|す)|としか)|事実は(?:一切|全く|まったく)/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\b(?:did|have done|done) nothing wrong/,
          /\b(?:never|not|n['’]t) (?:violate|break|broke|broken|breach)\w*|\bno violation\b/,
          /\bnone of\b[^.]{0,40}\b(?:broke|violated|breached)|\bfalse(?:ly)? accus|\binnocent\b/,
          /\b(?:are|is) (?:all |100 ?% |one hundred percent |absolutely )?(?:genuine|authentic|legitimate|real|original)\b/,
          /\bwe (?:\w{1,12} )?(?:dispute|disagree|deny|reject|contest|protest)\b/,
          inTurn(
            /\bthere (?:was|is|were|has been|have been) (?:never |absolutely )?(?:any|no|nothing)/,
            /(?: real| actual)? (?:issue|problem|violation|wrong|wrongdoing|basis|reason|infringement)/,
          ),
          /\b(?:baseless|unfounded|untrue|not true|wrongdoing|nothing wrong)\b/,
          /\b(?:accusation|claim|allegation|notice|complaint)s? (?:is|are|was|were) (?:false|wrong|untrue)/,
          /\b(?:have|has) (?:always )?(?:followed|complied with|respected|obeyed) (?:all|every|each|the rules)/,
          /\bdo not accept\b|\bnothing\b[^.]{0,24}\bagainst (?:the|any) (?:rules?|polic)/,
          /\b(?:all|every\w*) (?:our |of our )?(?:goods|items|products)\b[^.]{0,16}\b(?:proper|genuine|legal|official)\b/,
          /\b(?:never|not) (?:sold|sell|listed) (?:any |a )?(?:fakes?|counterfeit|used)/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'cause-unknown',
    severity: 'error',
    sources: ['O-2', 'F-Q6'],
    items: CAUSES,
    expected: 'the cause',
    says: {
      ja: new RegExp(
        oneOf(
          /(?:原因|理由)[^。]{0,12}?(?:分かりませ|わかりませ|分から|わから|不明|つかめ|はっきりし(?:ませ|ない)|特定でき|思い当た|定か)/,
          /(?<!見)分かりません|(?<!見)わかりません|見当(?:も|が)つ|さっぱり/,
          /(?:調査中|調べている(?:途中|ところ))/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\b(?:do not|don['’]t|cannot|can['’]t|could not) (?:know|find|understand|say|see)\b[^.]{0,24}\b(?:why|reason|cause|how)\b/,
          /\bno idea\b|\bnot (?:clear|sure|certain) (?:why|how|what)\b/,
          /\b(?:cause|reason) is (?:unknown|unclear)|\bstill (?:investigating|looking for)\b/,
          /\b(?:unable|not able) to (?:work out|find|say|tell|identify|explain)/,
          /\b(?:a mystery|no explanation)\b/,
        ),
        'i',
      ),
    },
  },
  {
    code: 'human-error',
    severity: 'warning',
    sources: ['O-2', 'F-Q6'],
    items: ['plan-cause'],
    expected: 'the step in the work that let it happen',
    says: {
      ja: new RegExp(
        oneOf(
          /うっかり|見落と|不注意/,
          /忙し(?:くて|く、|かった|さ|い(?:時期|とき|時)?(?:だった|なので|のため|ため|で))|多忙/,
          /(?:確認|チェック|単純な?|入力)(?:の)?ミス|確認不足|勘違い|忘れ(?:た|て|まし)|間違えて|ケアレス/,
          /ヒューマンエラー|人為的|気の緩み|油断|認識不足|ぼんやり|[押打見書読聞入]き?し?み?ち?間違|見まちが/,
          /気が緩|たまたま|疲れ/,
        ),
      ),
      en: new RegExp(
        '\\b(?:' +
          oneOf(
            /human errors?|careless\w*|oversight|busy|(?:simple|honest|small) mistake|forgot(?:ten)?|overlooked/,
            /typos?|inattenti\w+|lack of attention|slip(?:ped)? up|slip-up|stressful|tired|distracted/,
            /absent-minded\w*|mixed up by accident|by accident/,
          ) +
          ')\\b',
        'i',
      ),
    },
    unless: {
      ja: /手順|工程|流れ|仕組み|体制|ルール|決まり|基準/,
      en: /\b(?:process\w*|procedures?|steps?|rules?|standards?)\b/i,
    },
  },
  {
    code: 'did-not-know',
    severity: 'error',
    sources: ['O-2', 'Q-4'],
    items: ['plan-cause'],
    expected: 'why the rule was not looked up, and where it is looked up now',
    says: {
      ja: new RegExp(
        oneOf(
          /(?:とは|だと)思(?:いませ|っていませ|わな)|初めて知|知ら(?:ず|なかった|なく|ない)|知りません/,
          /存じ(?:ませ|上げませ|ておらず)|誤解|勘違い/,
          /認識(?:して|が)[^。]{0,3}(?:なかった|おらず|ません|足りず)/,
        ),
      ),
      en: new RegExp(
        oneOf(
          /\b(?:not|n['’]t|un) ?aware\b|\bmisunderst\w+|\b(?:never|not) heard\b|\bnews to (?:us|me)\b/,
          /\b(?:did not|didn['’]t) (?:know|reali[sz]e|understand)\b/,
        ),
        'i',
      ),
    },
    unless: {
      ja: /手順|工程|流れ|仕組み|体制|担当(?:が|を|者が)|確かめる|確認する/,
      en: /\b(?:process\w*|procedures?|steps?|in charge|checks?)\b/i,
    },
  },
];
