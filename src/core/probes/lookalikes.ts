/**
 * Letters of other scripts that are drawn like a Latin one, lower case, by the letter they imitate.
 * The part of UTS #39 that turns up in brand names; each is one UTF-16 unit, so offsets stay.
 * @see https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
const DRAWN_ALIKE: Readonly<Record<string, string>> = {
  a: 'аɑαӓӑạȧąʌᴀɐ', b: 'ьʙƅвβ', c: 'сᴄçҫćč', d: 'ԁժđɗḍ', e: 'еҽєёèéêëęėε', f: 'ƒғϝ', g: 'ɡցğġģ', h: 'һհћ', i: 'іıɩɪìíîïį', j: 'јϳʝ',
  k: 'кκĸķ', l: 'ӏǀιłļɫ', m: 'мɱᴍṃ', n: 'ոпռηñńņṇ', o: 'оοօσᴏöóòôõøōő', p: 'рρϸþṗ', q: 'ԛգզ', r: 'гᴦɾŕř', s: 'ѕꜱśşšṣ', t: 'тτţťṭ', u: 'υսцùúûüūůμ',
  v: 'ѵνᴠ', w: 'ѡԝաẁẃŵω', x: 'хχ×', y: 'уүγýÿỳ', z: 'ᴢʐżźžẓ',
};

const LATIN = new Map(Object.entries(DRAWN_ALIKE).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)));

/** The text as it is drawn: look-alikes become the Latin letter, unit for unit. */
export const asDrawn = (folded: string): string => folded.replace(/[\u0080-\u1fff\ua000-\uabff]/g, (letter) => LATIN.get(letter) ?? letter);
