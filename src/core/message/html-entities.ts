/** The named references that mail uses; the rest stay as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', copy: '©', reg: '®', trade: '™', hellip: '…', mdash: '—', ndash: '–',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', bull: '•', middot: '·',
  shy: '\u00ad', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zerowidthspace: '\u200b', nobreak: '\u2060',
  yen: '¥', euro: '€', pound: '£', cent: '¢', sect: '§', deg: '°', times: '×', divide: '÷', plusmn: '±', rarr: '→', larr: '←', uarr: '↑', darr: '↓',
  check: '✓', star: '☆', hearts: '♥', para: '¶', colon: ':', sol: '/', bsol: '\\', period: '.', comma: ',', commat: '@', lpar: '(', rpar: ')', num: '#',
  percnt: '%', equals: '=', quest: '?', excl: '!', lowbar: '_', hyphen: '‐', dash: '‐', newline: '\n', tab: '\t',
  agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', auml: 'ä', aring: 'å', aelig: 'æ', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê', euml: 'ë',
  igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', ouml: 'ö', oslash: 'ø',
  ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß',
};

const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,14}));?/gi;

const fromCode = (code: number, written: string): string => (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : written);

const meaning = (written: string, decimal?: string, hex?: string, name?: string): string => {
  if (decimal) return fromCode(Number(decimal), written);
  if (hex) return fromCode(parseInt(hex, 16), written);
  const key = (name ?? '').toLowerCase();
  return Object.hasOwn(NAMED, key) ? (NAMED[key] ?? written) : written;
};

/** Character references as the letters they stand for. */
export const decodeEntities = (text: string): string => (text.includes('&') ? text.replace(REFERENCE, meaning) : text);
