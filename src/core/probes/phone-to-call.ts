import { oneOf } from '../base/expression.js';
import { seen, UNKNOWN, type ProbeModule } from './reading.js';
import type { Span } from '../base/types.js';

const LINE = /[^\r\n]+/g;
/** In groups, in one run beginning with 0, or right behind the word call. */
const NUMBER = new RegExp(
  oneOf(
    /(?<![\d-])(?:\+\d{1,3}[-\s.]?)?\(?\d{2,5}\)?[-\s.)]{1,2}\d{2,4}[-\s.]\d{3,4}(?![\d-])/u,
    /(?<![\d-])0\d{2,4}[-\s]?\d{6,10}(?!\d)|(?<=\bcall\s)\d{9,13}(?!\d)/u,
  ),
  'iu',
);
const CALL = /電話|でんわ|ダイヤル|コールセンター|\b(?:call|phone|dial|tel|helpline|operator|toll[- ]?free)\b/iu;

const numberIn = (line: string): RegExpExecArray | null =>
  line.length <= 2000 && CALL.test(line) ? NUMBER.exec(line) : null;

const callsIn = ({ id, text }: { readonly id: string; readonly text: string }): readonly Span[] =>
  [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    const number = numberIn(line);
    return number ? [{ part: id, start: index + number.index, end: index + number.index + number[0].length }] : [];
  });

/** A number beside a word that asks to call it; order and parcel numbers stand alone. */
export const phoneToCall: ProbeModule<'phone-to-call'> = {
  restsOn: 'marks',
  read: (_, { message }) => (message ? seen(message.parts.flatMap(callsIn)) : UNKNOWN),
};
