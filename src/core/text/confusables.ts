/**
 * Letters that pass for Latin ones, by script: each group begins with the Latin letter. After the confusables of UTS
 * #39 (single letters, targets A to Z), with those seen in fake mail added (Λ for A, м for m). Not here: Han, kana,
 * Hangul. 工, 口, ロ, ノ, ー and 力 are normal Japanese, whatever they look like.
 * @see https://www.unicode.org/reports/tr39/
 */
const BY_SCRIPT: Readonly<Record<string, string>> = {
  Greek: 'aΑαΛ bΒβ cϲϹ eΕεΣ fϜ hΗ iΙι jͿϳ kΚκ mΜϺ nΝη oΘΟθοσ pΡρ rᴦ tΤτ uυ vν wω xΧχ yΥγ zΖ',
  Cyrillic:
    'aАа bБВЬѢѣҌҍв cСсҪҫ dԁ eЕеҽҿё gԌ hНћҢһӇӉꚕн iІіӀӏꙇї jЈј kКҚҞк mМӍм nпИ oОоѲѳӨө pРр qԛ rгғЯ sЅѕ tТҬт vѴѵ wѡѽԜԝ xХхҲ yУуҮүҰұ',
  Cherokee: 'aᎪ bᏏᏴ cᏟꮯ dᎠᏧ eᎬ gᏀᏳ hᎻᏂᏲ iᎥꭵ jᎫ kᏦ lᏞ mᎷ oᎾᏫꭴꮎꮻ pᏢ rᎡᏒꮁ sᏕᏚꮪ tᎢ uᏌꮜ vᏙꮩ wᎳᏔꮃ yᎩᎽ zᏃꮓ',
  Canadian: 'aᗅᐱᗩ bᑲᑳᖯᗷ cᑕ dᑯᗞᗪ fᖴ hᕼ jᒍ lᒪ mᗰ nᑎ pᑭ rᖇ uᑌ vᐯ wᗯ xᕁᕽ zᘔ',
  Lisu: 'aꓮ bꓐ cꓚ dꓒꓓ eꓰ fꓝ gꓖ hꓧ iꓲ jꓙ kꓗ lꓡ mꓟ nꓠ oꓳ pꓑ rꓣ sꓢ tꓔ uꓴ vꓦ wꓪ xꓫ yꓬ zꓜ',
  Coptic: 'cⲤⲥ hⲎ iⲒ kⲔ lⳐ mⲘ nⲚ oⲞⲟ pⲢⲣ rⲅ tⲦ xⲬ yⲨ',
  Deseret: 'c𐐕𐐽 l𐐛 o𐐄𐐬 s𐐠𐑈',
  Armenian: 'fք gց hհ nոռ oՕօ qգզ sՏ uՍս wա',
  Phonetic: 'aɑᴀ bʙ cᴄ dᴅ eᴇ fꜰ gɡɢ hʜ iɩɪ jᴊ kᴋ lʟ mᴍ nɴ oᴏ pᴘ rʀ sꜱ tᴛ uᴜʋ vᴠ wᴡ yʏ zᴢ',
};

/** Letters with a stroke or a hook: names are written with them, so they only fold and accuse nobody. */
const STROKED =
  'bƄɓƃƂƀ cȼ dɗɖđĐÐƉ eɇɆ fƒƑ gƍɠǥǤ hɦⱧħĦ iıɨ jɉɈ kƙⱩꝀ lƖǀłŁɭƗƚɫ nɳƞƝ oøØɵꝋƟꝊ pƥᵽ qʠ rƦɽɼɍ sƽʂ tƭȾƮŧŦ uɄ wɯꝡ xꞳ yɣƴɏɎ zʐƶƵȥȤ';

export interface Confusable {
  readonly script: string;
  /** The Latin letter, lower case. */
  readonly looksLike: string;
}

const read = (groups: string, script: string): [string, Confusable][] =>
  groups
    .split(' ')
    .flatMap(([looksLike = '', ...letters]) =>
      letters.map((letter): [string, Confusable] => [letter, { script, looksLike }]),
    );

/** Letters of other scripts that pass for Latin ones. */
export const CONFUSABLES: ReadonlyMap<string, Confusable> = new Map(
  Object.entries(BY_SCRIPT).flatMap(([script, groups]) => read(groups, script)),
);

/** Latin letters with a stroke, to their plain ones. */
export const STROKES: ReadonlyMap<string, Confusable> = new Map(read(STROKED, 'Latin'));
