import { css } from 'lit';

/** What only the guide's later stages need. */
export const guideStyles = css`
  .band.state { grid-template-columns: auto minmax(0, 1fr); }
  .band .label { color: var(--_ink); }
  .band p.lead { margin-top: 4px; }
  .held { display: inline-block; }
  .wide-gap { gap: var(--gap); }
  .msg {
    border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_sunken);
    padding: 12px 14px; font-size: var(--lockout-em); line-height: 1.8; word-break: normal; white-space: pre-line;
  }
  mark {
    background: var(--_mark); color: inherit; padding: 1px 2px; text-decoration: underline 2px;
    text-underline-offset: 3px; box-decoration-break: clone; -webkit-box-decoration-break: clone;
  }
  .state-row { padding-block: 12px; }
  .state-row .bar { margin-top: 6px; }
  .state-row .meta { font-weight: 400; }

  .road > li {
    display: grid; grid-template-columns: 32px minmax(0, 1fr); gap: 0 14px; position: relative; padding-bottom: 18px;
    max-width: none;
  }
  .road > li:last-child { padding-bottom: 0; }
  .road > li:not(:last-child)::after {
    content: ''; position: absolute; left: 15px; top: 34px; bottom: 2px; border-left: 2px solid var(--_line-strong);
  }
  .road > .wait:not(:last-child)::after { border-left-style: dashed; }
  .road > .past:not(:last-child)::after { border-left: 2px solid var(--_done); }
  .dot {
    width: 32px; height: 32px; border-radius: 50%; border: 2px solid var(--_line-strong); display: grid;
    place-content: center; font-weight: 700; font-size: var(--lockout-em); line-height: 1;
    background: var(--_surface); position: relative; z-index: 1;
  }
  .dot svg { width: 20px; height: 20px; stroke-width: 2.4; }
  .past > .dot { background: var(--_done); border-color: var(--_done); color: var(--_on-tone); }
  .here > .dot {
    background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent);
    box-shadow: 0 0 0 4px var(--_surface), 0 0 0 6px var(--_accent);
  }
  .leg { display: grid; gap: 2px; grid-template-columns: minmax(0, 1fr); justify-items: start; }
  .leg > * { justify-self: stretch; }
  .leg h3 { font-size: calc(var(--lockout-em) * 1.125); line-height: 1.5; font-weight: 700; padding-top: 2px; }
  .tag { display: flex; gap: 5px; line-height: 1.6; }
  .tag svg { width: 16px; height: 16px; margin-top: .2em; }
  .tag.wait-for { color: var(--_caution); }
  .past .tag { color: var(--_done); }
  .here .tag:not(.wait-for) { color: var(--_accent); }
  .leg > .btn { margin-block: 8px 6px; }
  .leg .tick { justify-self: start; }
  .past .tick { color: var(--_ink-soft); font-weight: 400; }
  .ask-again { gap: 6px; }
  .ask-again svg { width: 15px; height: 15px; margin-top: .28em; }
  .doc { margin-block: 8px 4px; }
  .doc label { align-items: flex-start; padding-block: 12px; }
  .doc b { font-weight: 700; }
  .not { display: flex !important; gap: 4px; } .not svg { width: 14px; height: 14px; margin-top: .28em; }
  .fold > summary { justify-content: flex-start; }
  .fold > summary::after {
    content: ''; width: 7px; height: 7px; border: solid currentColor; border-width: 0 2px 2px 0;
    transform: translateY(-2px) rotate(45deg); margin-inline-start: 4px;
  }
  .fold[open] > summary::after { transform: translateY(2px) rotate(225deg); }
  .leg .do { padding: 14px; margin-bottom: 4px; }
  .leg .do h3 { font-size: calc(var(--lockout-em) * 1.0625); padding: 0; }
  .fold .field { margin-block: 4px 8px; }
  .field > input {
    width: 100%; min-height: 48px; padding: 8px 12px; border: 1px solid var(--_line-strong);
    border-radius: var(--_radius); background: var(--_surface); font-size: max(16px, var(--_text-body));
  }
  .never small { display: block; font-size: var(--_text-meta); color: var(--_ink-soft); line-height: 1.5; }

  .eg {
    border: 1px solid transparent; border-radius: var(--_radius); background: var(--_sunken); padding: 12px 14px;
    display: grid; gap: 2px;
  }
  .eg p { font-size: var(--lockout-em); }
  .eg .label { font-size: var(--_text-meta); gap: 6px; }
  .eg svg { margin-top: .05em; }
  .label.done {
    color: var(--_done); } .label.danger { color: var(--_danger); } .label.caution { color: var(--_caution);
  }
  .draft { display: grid; }
  .draft > * { grid-area: 1 / 1; }
  .mirror, .draft textarea {
    padding: 12px; border: 1px solid transparent; font: inherit; font-size: max(16px, var(--_text-body));
    line-height: 1.7; letter-spacing: normal; white-space: pre-wrap; word-break: normal; overflow-wrap: anywhere;
    line-break: auto; text-autospace: no-autospace; text-wrap: wrap;
  }
  .mirror { color: transparent; pointer-events: none; z-index: 1; min-height: 104px; }
  .draft textarea { border: 1px solid var(--_line-strong); resize: none; overflow: hidden; height: 100%; }
  .draft textarea[aria-invalid='true'] { border: 1px solid var(--_danger); box-shadow: inset 0 0 0 1px var(--_danger); }
  .draft textarea:focus-visible { z-index: 0; }
  .hole {
    border: 1px dashed var(--_line-strong); border-radius: 4px; padding: 0 5px; color: var(--_ink-soft);
    white-space: nowrap;
  }
  u { text-decoration: underline wavy var(--_danger) 2px; text-underline-offset: 5px; text-decoration-skip-ink: none; }
  u.warning { text-decoration-color: var(--_caution); }
  .notes li {
    display: grid; grid-template-columns: 30px minmax(0, 1fr); gap: 0 8px; padding: 12px 0;
    border-top: 1px solid var(--_line); line-height: 1.6;
  }
  .notes li:last-child { border-bottom: 1px solid var(--_line); }
  .notes li > * { grid-column: 2; }
  .notes li > svg {
    grid-column: 1; grid-row: 1 / span 3; width: 22px; height: 22px; margin-top: 3px; color: var(--_danger);
  }
  .notes .warning > svg { color: var(--_caution); }
  .as-typed { word-break: normal; }
  .tall { min-height: 240px; }

  @container lockout (max-width: 639px) {
    .band.tone-danger { column-gap: 12px; }
    .band.tone-danger > svg { width: 48px; height: 48px; }
    .band.tone-danger h2 { font-size: calc(var(--lockout-em) * 1.625); }
  }
  @container lockout (min-width: 640px) {
    .leg .btn { justify-self: start; }
  }
  @container lockout (max-width: 339px) {
    .band.tone-danger > svg { width: 40px; height: 40px; }
    .band.tone-danger h2 { font-size: calc(var(--lockout-em) * 1.375); }
    .road > li { gap: 0 10px; }
    .doc label { padding-inline: 10px; gap: 10px; }
  }
  @media (forced-colors: active) {
    .past > .dot, .here > .dot {
      forced-color-adjust: none; background: CanvasText; color: Canvas; border-color: CanvasText;
    }
    .here > .dot { outline: 2px solid CanvasText; outline-offset: 3px; }
    .mirror { forced-color-adjust: none; }
  }
`;
