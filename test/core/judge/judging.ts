import { readMessage } from '../../../src/core/message/read-message.js';
import { judge } from '../../../src/core/judge/judge.js';
import type { Pack } from '../../../src/core/schema/pack.js';
import type { Facts, ScamVerdict } from '../../../src/core/base/types.js';
import pack from '../../../src/packs/folded/amazon.ja.js';

export const TODAY: Facts = { today: '2026-11-21' };
export const verdictOn = async (source: string, facts: Facts = {}, by: Pack = pack): Promise<ScamVerdict> =>
  judge(await readMessage(source), by, { ...TODAY, ...facts });
export const kindOf = async (source: string, facts: Facts = {}): Promise<ScamVerdict['kind']> =>
  (await verdictOn(source, facts)).kind;

export const PASS =
  'Authentication-Results: mx.example.org; dkim=pass header.d=amazon.co.jp; spf=pass ' +
  'smtp.mailfrom=bounces.amazon.co.jp; dmarc=pass header.from=amazon.co.jp';
export const mail = (
  body: string,
  { from = '"Amazon.co.jp" <order-update@amazon.co.jp>', subject = 'ご注文の確認', head = '' } = {},
): string =>
  [
    `From: ${from}`,
    'To: me@example.org',
    `Subject: ${subject}`,
    ...(head ? [head] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\n');
export const ORDER = 'ご注文ありがとうございます。発送しましたらお知らせします。';
export const HOME = 'https://www.amazon.co.jp/gp/css/order-history';
export const FOREIGN = 'https://amazon.co.jp.meibo-kakunin.example/login';
