import { css } from 'lit';

/** What only scam-check draws: the link taken apart, the marked message, the notes. Arrives with its later stages. */
export const scamStyles = css`
  .held { display: inline-block; }
  .count { list-style: decimal; padding-inline-start: 1.5em; line-height: 1.65; }
  .count.each { list-style: disc; }
  .trio { display: flex; flex-wrap: wrap; gap: 8px; }
  .steps .trio { margin-top: 8px; }
  .trio .btn { flex: 1 1 auto; width: auto; min-width: 0; padding-inline: 12px; }
  .asked {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 8px;
    margin-block: -8px;
  }
  .asked .quiet { margin-inline: -10px; }
  .chip:is([aria-pressed='true'], [aria-selected='true']) {
    background: var(--_accent-soft); box-shadow: inset 0 0 0 1px var(--_accent); border-color: var(--_accent);
    font-weight: 700;
  }

  .anat {
    border: 1px solid var(--_line-strong); border-radius: var(--_radius); overflow: clip; display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .anat > div {
    padding: 14px 16px 16px; display: grid; gap: 2px; align-content: start; grid-template-columns: minmax(0, 1fr);
  }
  .anat > div + div { border-top: 1px solid var(--_line-strong); }
  .url {
    font-family: var(--_font-mono); font-size: calc(var(--lockout-em) * .9375); line-height: 1.35; margin-top: 6px;
    word-break: normal; color: var(--_ink-soft); direction: ltr; unicode-bidi: isolate;
  }
  .url .sub { border-bottom: 2px dotted var(--_line-strong); }
  .own {
    display: inline-block; font-size: calc(var(--lockout-em) * 1.5); font-weight: 700; line-height: 1.25;
    letter-spacing: -.01em; border-bottom: 5px solid currentColor; padding-bottom: 1px; color: var(--_ink);
  }
  .own.long { font-size: calc(var(--lockout-em) * 1.1875); }
  .own.dashed { border-bottom-style: dashed; }
  .fake .own, .fake .own-tag { color: var(--_danger); }
  .tag { display: flex; gap: 4px; align-items: flex-start; line-height: 1.5; font-weight: 700; }
  .tag svg { margin-top: .12em; }
  .own-tag { margin-top: 3px; }
  .sub-tag { font-size: var(--_text-meta); line-height: 1.5; color: var(--_ink-soft); padding-inline-start: 72px; }
  .anat .meta { margin-top: 8px; }

  .msg {
    border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_sunken); overflow: clip;
    word-break: normal; text-wrap: wrap; text-autospace: no-autospace;
  }
  .msg dl {
    padding: 10px 14px; border-bottom: 1px solid var(--_line); display: grid;
    grid-template-columns: auto minmax(0, 1fr); gap: 2px 12px; font-size: calc(var(--lockout-em) * .9375);
    line-height: 1.6;
  }
  .msg dt { color: var(--_ink-soft); }
  .msg blockquote {
    padding: 12px 14px; font-size: var(--lockout-em); line-height: 1.8; white-space: pre-line; unicode-bidi: isolate;
  }
  .proof { --sign: var(--tone, var(--_unknown)); }
  .proof.tone-info { --sign: var(--_info); }
  mark {
    background: var(--_mark); color: inherit; padding: 1px 2px; text-decoration: underline 2px var(--sign);
    text-underline-offset: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  }
  mark.weak { text-decoration-style: dotted; text-decoration-color: var(--_ink-soft); }
  .mono { font-family: var(--_font-mono); font-size: .94em; word-break: break-all; }
  .n {
    display: inline-grid; place-content: center; position: relative; min-width: 22px; height: 22px; padding: 0;
    border: 0; border-radius: 11px; background: var(--sign); color: var(--_on-tone); font: 700 14px/1 var(--_font);
    text-decoration: none; vertical-align: 1px; margin-inline: 2px;
  }
  button.n::after { content: ''; position: absolute; inset: -11px; }
  mark .n { margin-inline: 0 -1px; }
  .n.weak { background: var(--_surface); box-shadow: inset 0 0 0 2px var(--_ink-soft); color: var(--_ink); }
  .n:focus {
    outline: 3px solid var(--_focus); outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap), 0 0 0 7px var(--_focus-gap); z-index: 1;
  }
  .notes li {
    display: grid; grid-template-columns: 30px minmax(0, 1fr); gap: 0 8px; padding: 12px 0;
    border-top: 1px solid var(--_line); line-height: 1.6;
  }
  .notes li:last-child { border-bottom: 1px solid var(--_line); }
  .notes li > * { grid-column: 2; }
  .notes li > .n { grid-column: 1; grid-row: 1 / span 4; justify-self: start; align-self: start; margin: 3px 0 0; }

  @container lockout (min-width: 640px) {
    .anat { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .anat > div:only-child { grid-column: 1 / -1; }
    .anat > div + div { border-top: 0; border-inline-start: 1px solid var(--_line-strong); }
    .own { font-size: calc(var(--lockout-em) * 1.75); }
    .own.long { font-size: calc(var(--lockout-em) * 1.3125); }
    .trio { justify-self: start; }
    .two.proof { grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); }
  }
  @container lockout (max-width: 339px) {
    .own { font-size: calc(var(--lockout-em) * 1.3125); }
    .sub-tag { padding-inline-start: 0; }
  }
  @media (forced-colors: active) {
    .n { forced-color-adjust: none; background: CanvasText; color: Canvas; }
    .n.weak { background: Canvas; color: CanvasText; border: 2px solid CanvasText; }
    mark { color: MarkText; }
    .chip:is([aria-pressed='true'], [aria-selected='true']) { outline: 3px solid Highlight; outline-offset: -3px; }
  }
  @media print { .n::after { content: none; } }
`;
