import { seen, UNKNOWN, type ProbeModule } from './reading.js';
import type { Span } from '../base/types.js';
import { PROBING } from '../base/words-to-numbers.js';

/** Simplified forms that Japanese never writes; 会 国 学 点 号 and the like are Japanese too and not here. */
const SIMPLIFIED =
  /[户验证请这们时间账击链发电话订邮务维护该为变锁冻结设续购买卖录记误输关闭门问题财银联络总应线网页须现规则对让谢检测经产业东车马长见给终级约红纸组细织绍绝单连运达远边还进违选认确证贵费资赠赢软转载较辑边针钱铁错键镇闻阅队阶际陆险随难静顾顿领频颜额风飞饭饮馆验骗齐龙]/gu;
const KANA = /[\p{Script=Hiragana}]/u;

const inPart = ({ id, text }: { readonly id: string; readonly text: string }): readonly Span[] =>
  KANA.test(text)
    ? [...text.matchAll(SIMPLIFIED)].map(({ index }) => ({ part: id, start: index, end: index + 1 }))
    : [];

export const lettersChinese: ProbeModule<'letters-chinese'> = {
  restsOn: 'marks',
  read: (_, { message }) => {
    if (!message) return UNKNOWN;
    const spans = message.parts.flatMap(inPart);
    return seen(spans.length < PROBING.chineseLetters ? [] : spans);
  },
};
