import { listedBy } from './redirectors.js';

/**
 * Addresses that lead on without saying where: equal or a parent of the host, and how the path begins.
 * A brand's own shortener (amzn.to) is not here: it leads to the brand only, and the brand's file knows it.
 */
const HIDING: readonly (readonly [host: string, path?: string])[] = [
  ['t.co'], ['bit.ly'], ['bitly.com'], ['j.mp'], ['tinyurl.com'], ['goo.gl'], ['g.co'], ['ow.ly'], ['ht.ly'], ['shortcm.li'], ['shortcm.xyz'], ['kaywa.me'], ['is.gd'], ['v.gd'], ['buff.ly'], ['cutt.ly'],
  ['rebrand.ly'], ['rb.gy'], ['shorturl.at'], ['shorturl.asia'], ['t.ly'], ['tiny.cc'], ['bl.ink'], ['soo.gd'], ['s.id'], ['x.gd'], ['ux.nu'], ['qr.ae'],
  ['urx.nu'], ['urx2.nu'], ['00m.in'], ['onl.la'], ['onl.tw'], ['onl.sc'], ['onl.bz'], ['bit.do'], ['split.to'], ['lnkd.in'], ['fb.me'],
  ['dlvr.it'], ['trib.al'], ['snip.ly'], ['clck.ru'], ['inx.lv'], ['vk.cc'], ['u.to'], ['2u.pw'],
  ['reurl.cc'], ['lihi.cc'], ['lihi1.com'], ['lin.ee'], ['liff.line.me'], ['p.tl'], ['tr.ee'], ['linktr.ee'], ['me2.do'], ['han.gl'], ['vo.la'], ['kutt.it'],
  ['short.io'], ['shrtco.de'], ['1drv.ms'], ['app.link'], ['page.link'], ['onelink.me'], ['smarturl.it'], ['hyperurl.co'], ['qrco.de'], ['qrs.ly'], ['me-qr.com'],
  ['linkedin.com', '/slink'], ['mbd.baidu.com'], ['baidu.com', '/link'], ['sendgrid.net', '/ls/click'], ['sendgrid.net', '/wf/click'], ['list-manage.com', '/track/click'],
  ['mandrillapp.com', '/track/click'], ['hubspotlinks.com'], ['mailgun.org', '/c/'], ['mjt.lu', '/lnk'], ['rs6.net', '/tn.jsp'], ['cl.exct.net'], ['awstrack.me'],
  ['share.google'], ['google.com', '/url'], ['bing.com', '/ck/a'],
];

const hidingOf = listedBy(HIDING, ([host]) => host);

/** A shortener, or a redirector whose address does not say where it leads. */
export const hidesTarget = (url: URL): boolean =>
  hidingOf(url.hostname).some(([, path]) => url.pathname.startsWith(path ?? '/'));
