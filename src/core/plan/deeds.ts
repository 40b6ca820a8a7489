/** Tense and aspect: is something said to be done, or only to be planned? */
import { oneOf } from '../base/expression.js';
import { NOTHING, sentencesOf, stretches, type Draft, type Find, type Language, type Words } from './rule.js';

const PLANNED: Words = {
  ja: new RegExp(
    oneOf(
      /今後は?|(?:来[月週年]|次回|これ|明日|再開後?|解除後?)から|予定(?:です|で|し|日)|つもり/,
      /[うい]と(?:考えて|思|して)|ていきます|てまいります|ていく|検討|計画して|準備(?:中|を進め|して)/,
      /見込み|(?:再開|復活|解除|戻)[^。]{0,8}(?:たら|れば|次第|後に)|していただけ(?:れば|たら)/,
    ),
  ),
  en: new RegExp(
    oneOf(
      /\b(?:will|shall|gonna|planning|intentions?|would)\b|['’]ll\b|['’]d (?:like|want|love)\b/,
      /\bour (?:plan|aim|goal|idea) is\b|\b(?:going|about|ready|willing|due) to\b/,
      /\b(?:plan|plans|intend|intends|aim|want|hope|mean) to\b|\bin (?:the )?future\b/,
      /\bfrom (?:now|next) (?:on|week|month|year)/,
      /\b(?:is|are) (?:to be|scheduled|planned|on order|in preparation|coming)\b/,
      /\b(?:considering|thinking (?:of|about)|looking (?:into|at))\b|\bas soon as\b/,
      /\b(?:if|once|when)\b(?= (?:we|you|our|my|the|i|selling)\b)/,
    ),
    'i',
  ),
};

/** What looks like a deed and is none: a state of mind, an intention, a condition, an apology. */
const NO_DEED: Words = {
  ja: new RegExp(
    oneOf(
      /(?:つもり|予定|方針|所存|考え)で(?:い|お)(?:ます|り)/,
      /(?:検討|計画|予定|準備|考え|思っ|反省|努力|努め|心が(?:け|けるように)|願っ|希望|想定|目指|誓|約束|相談)し?て(?:い|お)(?:ます|り|る)/,
      /(?:申し訳|迷惑|お詫び|おわび|失礼|反省)[^。]{0,24}(?:した|します)/,
      /(?:再開|解除|復活|承認)[^。]{0,10}(?:た(?:後|ら|あと|際|とき|場合)|て(?:い|から))/,
      /(?:と|こと(?:に|と))(?:決め|いたし|し)(?:て|た|まし)[^。]{0,4}(?:い|お)ます/,
    ),
    'g',
  ),
  en: new RegExp(
    oneOf(
      /\b(?:if|once|as soon as|until)\b[^.,;]*/,
      /\b(?:will|shall|would|to|can|could|should|may|might|must|gets?|being|getting) (?:be |have |have been )?\w+(?: and \w+)?/,
      "\\b(?:have|has|are|is|am|was|were|['’]re|['’]m) (?:been )?(?:" +
        oneOf(
          /planned|planning|decided|considering|committed|determined|prepared|scheduled|sorry|asked|intended/,
          /hoped|wanted|promised|learned/,
        ) +
        ')\\b',
      /\b(?:planned|intended|wanted|hoped|promised|decided|apologi[sz]ed) to\b/,
    ),
    'gi',
  ),
};

const PAST =
  '(?:' +
  oneOf(
    '\\w{2,}ed(?<!need|feed|speed|seed|exceed|proceed|succeed)|took|made|set|wrote|rewrote|sent|put|began',
    'moved|taught|bought|built|went|got|gave|told|kept|held|threw|drew|hung|cut|ran|did|brought|found',
    'left|paid|split|spoke|swept|sold|shut',
  ) +
  ')\\b';
const HAVE = "(?:have|has|had|['’]ve)";
const DONE: Words = {
  ja: new RegExp(
    oneOf(
      /まし(?:た(?!ら)|て(?:、|おり))|でした|(?:し|っ|いっ|え|け|げ|き|べ|め|れ|せ)た(?:[。、が]|$)/,
      /(?:て|で)(?:い|お|あ)(?:ます|ません|り|る(?:。|$))|済み|済ませ|終え/,
      /完了(?!し(?:ます|次第|たら)|(?:予定|見込|を目|させ(?:ます|る)))|(?:済|完了)(?:。|$)/,
    ),
  ),
  en: new RegExp(
    oneOf(
      '\\b(?:' +
        oneOf(
          `${HAVE} (?:also |now |already |all |since |not )?(?:\\w+ed|been|\\w*(?:ne|wn|en|pt|ut|lt|nt|ld|id|ught|un|ade|ood|ew)\\b)`,
          'was|were|did',
        ) +
        ')\\b',
      `\\b(?:we|i|he|she|they|it|who|which|and then) (?:\\w+ly |also |all |both |each |then )?${PAST}`,
    ),
    'i',
  ),
};
/** A state, where nothing in the sentence is to come. */
const STATE: Words = {
  ja: /いまは|現在/,
  en: new RegExp(
    oneOf(
      '\\b(?:now|already|since|(?:is|are) (?:off sale|gone|in place|in use|running|done|shut|closed))\\b',
      `\\b\\w+ ${PAST}`,
    ),
    'i',
  ),
};
const isDone =
  (language: Language) =>
  (sentence: string): boolean =>
    DONE[language].test(sentence) || (STATE[language].test(sentence) && !PLANNED[language].test(sentence));

const plain = ({ text, language }: Draft): string => text.replace(NO_DEED[language], ' ');

/** Deeds are asked for; plans alone do not answer. */
export const findOnlyPlanned: Find = (draft) => {
  const { text, language } = draft;
  if (sentencesOf(plain(draft)).some(isDone(language))) return NOTHING;
  const planned = stretches(PLANNED[language], text);
  return planned.length > 0 || language === 'en'
    ? planned
    : stretches(
        /(?<!て[いお])(?<!あり|おり|送りし|添付し|提出し|付けし|添え|出せ|願いし)ます|(?<!ま)[るす](?:。|$)/,
        text,
      ).slice(0, 1);
};
