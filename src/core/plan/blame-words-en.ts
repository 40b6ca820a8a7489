/** Whom one may blame in English, and what for. */
import { oneOf } from '../base/expression.js';

export const BUYER_EN = oneOf(
  '(?:buyer|customer|client|shopper|purchaser|consumer|user|recipient|reviewer|complainant)s?|people',
  'person who (?:bought|ordered)',
);
const BAD_EN = oneOf(
  'at fault|to blame|lying|liars?|lied|careless|carelessness|lazy|unreasonable|negligen|unfair|abusive',
  'rude|picky|fussy|mistaken|scam|fraudster|impatient|no patience|incompeten|jealous|dishonest|cheat',
  'abus(?:e|ing)|on purpose|deliberate|malicious|deceiv|made? (?:it |things? |this )?up|unjust',
  "trick(?:ed|ing|s)|behind (?:our|my) backs?|(?:['’]s )?fault\\b",
);
const NEGLECTS = oneOf(
  '(?:' +
    oneOf(
      "did(?: not|n['’]t)|do(?: not|n['’]t)|never|fail(?:ed)? to|can(?:not|['’]t)|refused? to",
      'ignor(?:e|ed|ing)|bothered to',
    ) +
    ') (?:even |actually |bother to )?(?:read|check|look|measure|follow|the (?:' +
    oneOf('size|instruction|descr|manual|text|note|photo') +
    '))',
  'without (?:even )?(?:reading|checking|looking)',
);
export const BUYER_DOES = oneOf(
  BAD_EN,
  NEGLECTS,
  "should(?: not|n['’]t)? have (?:read|checked|asked|known|looked|measured|kept|been)|misus|mishandl",
  '(?:only|just) want|hop(?:e|ing) to (?:get|keep)',
  'want(?:s|ed)? (?:a |their |it |the goods )?(?:free|for free|refund|money)',
  'expect\\w* (?:too much|everything)',
  'complain\\w* about (?:everything|nothing|the (?:tiniest|slightest|smallest))',
  '(?:ordered|chose|picked|entered|gave) (?:the |a )?wrong|no idea how|swapped|broke (?:it|them)\\b',
  "dropped|chewed|damaged|return anything|(?:do|did)(?: not|n['’]t) (?:understand|know) how",
  'out of anger|the wrong way|(?:is|are) on (?:them|him|her)\\b',
);

export const AMAZON_EN =
  "amazon(?:['’]s)?|fba|seller support|the (?:algorithm|bots?|platform|deactivation|suspension|decision)";
export const YOUR = /\byour\b/i;
export const YOURS = new RegExp(
  '^ (?:\\w+ )?(?:\\w+ )?(?:' +
    oneOf(
      /system|bot|algorithm|software|team|staff|feed|warehouse|platform|support|department|reviewer|tool/,
      /app|website|rule|polic|process|decision|check|machine/,
    ) +
    ')\\w*',
  'i',
);
export const AMAZON_DOES = oneOf(
  'broken|is wrong|unfair|unjust|not (?:justified|fair)|buggy|too (?:strict|harsh|slow)|a mess|to blame',
  'at fault|useless|ought to|needs? to|should have|fails?\\b|failed',
  "(?:did(?: not|n['’]t)|never|does(?: not|n['’]t)) (?:warn|told|tell|notif|inform|explain|update|sync|work|help|answer|repl|listen|stop)",
  'glitch|malfunction|bugs?\\b|punish|overreact|made a mistake|mixed up|wrongly|lost (?:our|my)',
  'gave (?:us|me) (?:no|the wrong)|for no reason|without (?:a |any )?(?:reason|warning)|out of nowhere',
  'picked (?:us|me) out|without (?:asking|telling|informing) (?:us|me)|how could (?:anyone|we|anybody)',
  'nobody (?:there )?cares',
);

export const FIRM_EN =
  '(?:' +
  oneOf(
    'supplier|vendor|wholesaler|distributor|manufacturer|factory|courier|carrier|postman|post office',
    'postal service|(?:shipping|delivery|freight|logistics|transport) (?:company|firm|forwarder|partner)',
    'forwarder|agency|consultant|competitor|rival|(?:other|another|different) seller',
    '(?:previous|former|old|ex) (?:owner|manager|employee|worker)|intern|part-timer|new hire|employee',
    'worker',
  ) +
  ')(?:s|es)?';
export const FIRM_DOES = oneOf(
  BAD_EN,
  'responsible for (?:this|all|everything|what|it|the)|sabotag|attack|reported (?:us|me)|let us down',
  'failed us|messed|screwed|is the problem|out of spite|loses? (?:parcels|everything)|swore',
  'do exactly the same|did this|that put',
);

export const WE_ARE_NOT = new RegExp(
  oneOf(
    /\bnot (?:our|my) (?:fault|problem|mistake|doing|responsib)|\bnot (?:be held|to blame)\b/,
    /\bonly resell|\b(?:we|i) (?:are|were|am|was) (?:also |just |only )?(?:the )?victims?\b/,
    /\bblame (?:lies with|is on|belongs)|\b(?:out of|beyond) (?:our|my) (?:control|hands)/,
    /\bnothing to do with (?:us|me)|\bnothing we could/,
    /\b(?:deceived|tricked|cheated|fooled|misled|scammed|attacked|sabotaged) by|\bthe fault of\b/,
    /\bknew nothing\b/,
  ),
  'i',
);
