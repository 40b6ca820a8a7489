/**
 * Last labels by which an address without `https://` is known in running text. Not all there are: `file.zip`,
 * `e.g.this` and 「OK.ありがとう」 must not become links. Those seen in mail and SMS, genuine or fake, and `example`,
 * which is kept for examples (RFC 2606).
 */
export const TOP_DOMAINS: ReadonlySet<string> = new Set(
  (
    'com net org info biz jp cn us uk co io me cc tv to tw hk kr sg my th vn ph id in au nz ca ' +
    'de fr nl it es pt pl cz se no dk fi ch at be eu ru ua tr br mx ar cl za ng ke ' +
    'ly gl gd gg gy la sc su ws nu ml ga cf tk gq pw st sh ac ai im is re asia mobi name pro tel ' +
    'xyz top site online website store shop club vip work works life live icu cyou ' +
    'buzz fun space host press tech cloud app dev page link click win bid loan men party trade ' +
    'date download review science stream racing cam rest bar monster quest hair skin makeup ' +
    'beauty bond sbs cfd lol one today world wang ren ltd group company email support help ' +
    'services service center systems network digital media news blog finance money cash ' +
    'bank pay credit cards tokyo osaka nagoya yokohama aws amazon google sakura goog xin lat ' +
    'autos boats homes yachts pics kim vin za rs sk hu ro bg gr pk bd lk kz md lv lt ee il ae ma ' +
    'np kh example'
  ).split(' '),
);
