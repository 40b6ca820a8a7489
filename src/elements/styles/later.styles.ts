import { css } from 'lit';
import { laterTokens } from './later-tokens.styles.js';

/** What the stages after the first need; arrives with them. */
export const later = css`
  h3, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
  ol { list-style: none; }
  .lead {
    letter-spacing: .035em; font-feature-settings: 'palt'; text-wrap: balance; font-size: var(--_text-lead);
    line-height: 1.5; font-weight: 700;
  }
  :is(h2, h3):focus { outline: none; }
  .btn:hover { box-shadow: inset 0 0 0 1px currentColor; }
  .btn:active { transform: translateY(1px); }
  .quiet:hover { text-decoration: underline; }
  .choice:hover { background: var(--_accent-soft); }
  ${laterTokens}
  .nw { white-space: nowrap; }
  .choice[aria-current] { background: var(--_accent-soft); box-shadow: inset 4px 0 var(--_accent); }
  :is(.title, .lead, .band h2):not(:lang(ja)) { letter-spacing: 0; }
  .label { font-size: var(--_text-meta); line-height: 1.5; font-weight: 700; color: var(--_ink-soft); }
  .danger {
    color: var(--_danger); } .caution { color: var(--_caution); } .done { color: var(--_done);
    } .info { color: var(--_info);
  }
  a { color: var(--_accent); text-underline-offset: .2em; text-decoration-thickness: 1px; }
  .alarm { border-color: var(--_danger); color: var(--_danger); }
  .btn[aria-disabled='true'] {
    border: 2px dashed var(--_line-strong); background: none; color: var(--_ink-soft); cursor: not-allowed;
  }
  .flush { margin-inline-start: -10px; justify-self: start; align-self: flex-start; }
  .quiet[aria-current] { background: var(--_accent-soft); }
  .copy textarea { field-sizing: content; max-height: 60vh; }
  .line > .quiet { flex: none; align-self: center; margin-inline: auto -10px; }
  .mt { margin-top: 8px; }
  .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
  .pair .btn { padding-inline: 8px; min-width: 0; }
  summary { list-style: none; cursor: pointer; } summary::-webkit-details-marker { display: none; }
  .checks label {
    display: flex; gap: 12px; align-items: center; min-height: 52px; padding: 6px 14px; line-height: 1.5;
    cursor: pointer;
  }
  .checks input {
    appearance: none; flex: none; width: 24px; height: 24px; margin: 0; border: 2px solid var(--_line-strong);
    border-radius: 5px; background: var(--_surface); display: grid; place-content: center;
  }
  .checks input:checked { background: var(--_accent); border-color: var(--_accent); }
  .checks input:checked::after {
    content: ''; width: 7px; height: 13px; border: solid var(--_on-accent); border-width: 0 3px 3px 0;
    transform: translateY(-2px) rotate(42deg);
  }
  .checks li:has(:checked) { background: var(--_accent-soft); }
  .checks small {
    display: block; font-weight: 400; font-size: var(--_text-meta); color: var(--_ink-soft); line-height: 1.5;
  }
  .chips { display: flex; flex-wrap: wrap; gap: 8px; }
  .chip {
    display: inline-flex; align-items: center; gap: 6px; min-height: 44px; padding: 4px 12px;
    border: 1px solid var(--_line-strong); border-radius: 22px; background: none;
    font-size: calc(var(--lockout-em) * .9375); line-height: 1.3; text-align: start;
  }
  .chip[aria-pressed='true'] { background: var(--_accent-soft); border: 2px solid var(--_accent); font-weight: 700; }
  .chip svg { width: 16px; height: 16px; color: var(--_accent); }
  .tabs { display: flex; border-bottom: 1px solid var(--_line-strong); gap: 4px; }
  .tabs button {
    flex: 1 0 auto; white-space: nowrap; min-height: max(44px, var(--_target)); border: 0; background: none;
    padding: 0 4px; font-size: var(--lockout-em); line-height: 1.3; color: var(--_ink-soft);
    border-bottom: 4px solid transparent; margin-bottom: -1px;
  }
  .tabs [aria-selected='true'] { color: var(--_ink); font-weight: 700; border-bottom-color: var(--_accent); }

  .band {
    margin: calc(var(--gap) * -1) calc(var(--pad) * -1) 0; padding: calc(var(--_space) * 2.5) var(--pad);
    display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; align-items: center;
    border-bottom: 1px solid var(--_line); border-top: 6px solid var(--tone, var(--_unknown));
    background: var(--tint, none);
  }
  .band > svg { width: 56px; height: 56px; color: var(--tone); }
  .band h2 {
    font-size: var(--_text-verdict); line-height: 1.3; font-weight: 700; letter-spacing: .035em;
    font-feature-settings: 'palt'; text-wrap: balance;
  }
  .band > p { grid-column: 1 / -1; }
  .tone-danger { --tone: var(--_danger); --tint: var(--_danger-soft); }
  .tone-caution { --tone: var(--_caution); --tint: var(--_caution-soft); }
  .tone-info { --tone: var(--_info); --tint: var(--_info-soft); }
  .tone-unknown { --tone: var(--_unknown); }
  .tone-danger h2, .likely-scam h2, .suspicious h2, .no-signs-found h2 { color: var(--tone); }
  .suspicious {
    border-top-style: double; } .cannot-tell { border-top-style: dashed;
    } .no-signs-found { border-top-style: dotted;
  }
  svg .g { stroke: var(--_on-tone); stroke-width: 2.4; } svg .gd { fill: var(--_on-tone); stroke: none; }
  svg.full { fill: currentColor; stroke: none; }

  .sure { display: grid; gap: 6px; max-width: 360px; }
  .bar { display: flex; gap: 3px; height: 12px; }
  .bar i { flex: 1; border: 1.5px solid var(--_line-strong); border-radius: 2px; }
  .bar .f { background: var(--_accent); border-color: var(--_accent); }
  .bar.small { width: 140px; height: 9px; }
  .why li {
    display: flex; gap: 10px; align-items: center; border-top: 1px solid var(--_line); min-height: 48px;
    padding: 4px 0; line-height: 1.5;
  }
  .why li:last-child, .list > li:last-child { border-bottom: 1px solid var(--_line); }
  .why .quiet { margin-inline: auto -10px; flex: none; }
  .do {
    border: 2px solid var(--_ink); border-radius: var(--_radius);
    padding: calc(var(--_space) * 2) calc(var(--_space) * 2) calc(var(--_space) * 2.5); display: grid;
    gap: calc(var(--_space) * 1.75); grid-template-columns: minmax(0, 1fr);
  }
  .do > header {
    display: flex; align-items: flex-start; gap: 4px 12px; flex-wrap: wrap; justify-content: space-between;
  }
  .time {
    display: inline-flex; align-items: center; gap: 5px; font-size: var(--_text-meta); color: var(--_ink-soft);
    line-height: 1.6;
  }
  .time svg { width: 17px; height: 17px; }
  .time b { margin-inline-start: 6px; }
  .steps { counter-reset: s; display: grid; gap: 14px; }
  .steps > li {
    counter-increment: s; display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 0 12px; line-height: 1.65;
  }
  .steps > li::before {
    content: counter(s); grid-row: 1 / span 4; width: 30px; height: 30px; border-radius: 50%;
    border: 2px solid var(--_ink); font-weight: 700; font-size: var(--lockout-em); line-height: 26px;
    text-align: center;
  }
  .steps > li > * { grid-column: 2; }
  .steps > li > b, .steps > li > h3 { line-height: 1.6; }
  .steps > li > span + span, .steps details p + p { margin-top: 6px; }
  .steps.urgently > li::before { background: var(--_danger); border-color: var(--_danger); color: var(--_on-tone); }
  .steps > .ticked::before {
    content: '✓'; background: var(--_done); border-color: var(--_done); color: var(--_on-tone);
  }
  .steps.lined > li + li { border-top: 1px solid var(--_line); padding-top: 14px; }
  .end { display: flex; justify-content: space-between; align-items: center; margin: 0 -10px -6px 0; }
  .src {
    display: grid; grid-template-columns: auto 1fr; gap: 0 6px; font-size: var(--_text-meta); line-height: 1.6;
    color: var(--_ink-soft);
  }
  .differs { display: block; }
  .src.stale { color: var(--_caution); }
  .src svg { width: 15px; height: 15px; margin-top: .28em; }
  .stale { color: var(--_caution); }
  .list > li { border-top: 1px solid var(--_line); padding: 14px 0; display: grid; gap: 4px; }
  .faq .list > li { padding: 2px 0; }
  .faq summary { padding-block: 8px; }
  .two, .split { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); }
  .bul li { display: flex; gap: 8px; align-items: flex-start; padding: 3px 0; }
  .bul svg { width: 20px; height: 20px; margin-top: .3em; }
  .never { border: 2px solid var(--_danger); border-radius: var(--_radius); padding: 12px 16px; }
  .never h3 { color: var(--_danger); }
  .cta {
    background: var(--_sunken); margin: 0 calc(var(--pad) * -1) calc(var(--gap) * -1); padding: 16px var(--pad) 20px;
    display: grid; gap: 8px; border-top: 1px solid var(--_line);
  }
  @supports not (word-break: auto-phrase) {
    :is(h2, h3, .lead, .label, .choice > span, .btn) { word-break: keep-all; }
  }
  .or-else { border-top: 1px solid var(--_line); padding-top: 14px; }

  @container lockout (min-width: 640px) {
    .band { padding-block: calc(var(--_space) * 3); }
    .band > svg { grid-row: 1 / span 3; width: 72px; height: 72px; }
    .band h2 { font-size: max(var(--_text-verdict), calc(var(--lockout-em) * 2)); }
    .band > p { grid-column: 2; }
    .split { grid-template: 's1 s2' auto 's3 s2' 1fr / 5fr 7fr; gap: var(--gap) 40px; }
    .s1 { grid-area: s1; } .s2 { grid-area: s2; } .s3 { grid-area: s3; }
    .two { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; column-gap: 40px; }
    .pair { justify-self: stretch; }
    .pair .btn { justify-self: stretch; width: 100%; }
  }
  @container lockout (max-width: 339px) {
    .band > svg { width: 44px; height: 44px; }
    .band h2 { font-size: calc(var(--lockout-em) * 1.375); }
    .do { padding-inline: 14px; }
  }
  @container lockout (max-width: 309px) {
    .pair { grid-template-columns: minmax(0, 1fr); }
  }
  @media (forced-colors: active) {
    .bar .f, .checks input:checked, .steps.urgently > li::before, .steps > .ticked::before {
      forced-color-adjust: none; background: CanvasText; color: Canvas; border-color: CanvasText;
    }
    .checks input:checked::after { border-color: Canvas; }
    .tabs [aria-selected='true'] { border-bottom-color: Highlight; }
  }
  .say { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @media (forced-colors: active) {
    .choice[aria-current] { outline: 3px solid Highlight; outline-offset: -3px; }
    .solid { forced-color-adjust: none; background: ButtonText; color: ButtonFace; }
  }
  @media print { .foot, .btn, .quiet { display: none; } .in { min-height: 0 !important; } }
`;
