/** RFC 3492, decoding only: `xn--` labels shown as the letters they stand for. */

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;

const digitOf = (code: number): number => {
  if (code >= 0x30 && code <= 0x39) return code - 22;
  return code >= 0x61 && code <= 0x7a ? code - 0x61 : BASE;
};

const adapt = (delta: number, length: number, first: boolean): number => {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor((36 * rest) / (rest + 38));
};

/** The letters of a label without its `xn--`; undefined where it is not punycode. */
const decode = (input: string): string | undefined => {
  const cut = input.lastIndexOf('-');
  const output = cut > 0 ? Array.from(input.slice(0, cut), (letter) => letter.charCodeAt(0)) : [];
  let [n, i, bias] = [128, 0, 72];
  for (let at = cut > 0 ? cut + 1 : 0; at < input.length; i += 1) {
    const start = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = digitOf(input.charCodeAt(at));
      at += 1;
      if (digit >= BASE || at > input.length) return undefined;
      i += digit * weight;
      const t = k <= bias ? T_MIN : Math.min(T_MAX, k - bias);
      if (digit < t) break;
      weight *= BASE - t;
    }
    bias = adapt(i - start, output.length + 1, start === 0);
    n += Math.floor(i / (output.length + 1));
    i %= output.length + 1;
    if (n > 0x10ffff) return undefined;
    output.splice(i, 0, n);
  }
  return String.fromCodePoint(...output);
};

const labelToUnicode = (label: string): string =>
  label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label;

/** A host with its punycode labels as letters. */
export const hostToUnicode = (host: string): string =>
  host.includes('xn--') ? host.split('.').map(labelToUnicode).join('.') : host;
