import { css } from 'lit';

/** The sheet and what the first stage of every widget needs. What comes later is in `later.styles.ts`. */
export const base = css`
  .sheet {
    container: lockout / inline-size; background: var(--_surface); color: var(--_ink); font-family: var(--_font);
    font-size: var(--_text-body); line-height: var(--_leading); border: 1px solid var(--_line-strong); border-radius: var(--_radius);
    overflow: clip; text-align: start; line-break: strict; word-break: auto-phrase; overflow-wrap: anywhere;
    text-autospace: normal; text-wrap: pretty; -webkit-text-size-adjust: 100%;
  }
  *, *::before, *::after { box-sizing: border-box; }
  h2, p, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  svg {
    display: block; flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentColor; stroke-width: 1.75;
    stroke-linecap: round; stroke-linejoin: round;
  }
  .in {
    --pad: calc(var(--_space) * 2.5); --gap: calc(var(--_space) * 3); display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr); min-height: var(--_stage-min);
  }
  .head {
    display: flex; align-items: center; gap: 10px; padding: 10px var(--pad); border-bottom: 1px solid var(--_line);
    min-height: 60px;
  }
  .head > svg { width: 32px; height: 32px; color: var(--_accent); stroke-width: 1.6; }
  .head b { display: block; font-size: var(--lockout-em); line-height: 1.35; }
  .head small { display: block; font-size: var(--_text-meta); line-height: 1.4; color: var(--_ink-soft); }
  .stage {
    display: flex; flex-direction: column; gap: var(--gap); padding: var(--gap) var(--pad);
    animation: arrive var(--_motion) ease-out;
  }
  @keyframes arrive { from { opacity: 0; } }
  .foot { border-top: 1px solid var(--_line); padding: 6px var(--pad) 8px; }
  .foot p {
    display: flex; align-items: center; gap: 6px; min-height: 30px; font-size: var(--_text-meta); line-height: 1.4;
    color: var(--_ink-soft);
  }
  .foot p svg, .meta svg { width: 16px; height: 16px; }
  .foot div { display: flex; justify-content: space-between; margin-inline: -10px; min-height: var(--_target); }
  .title {
    letter-spacing: .035em; font-feature-settings: 'palt'; text-wrap: balance; font-size: var(--_text-title);
    line-height: 1.4; font-weight: 700;
  }
  .meta { font-size: var(--_text-meta); line-height: 1.6; }
  .meta, .soft { color: var(--_ink-soft); }
  .stage p, .stage li { max-width: 40em; }
  .stage .choices > li { max-width: none; }
  .stack { display: grid; gap: calc(var(--_space) * 1.5); align-content: start; grid-template-columns: minmax(0, 1fr); }
  .tight { gap: var(--_space); }
  .line { display: flex; gap: 8px; align-items: flex-start; }
  .line > svg { margin-top: .3em; }
  button, textarea, input { font: inherit; color: inherit; letter-spacing: inherit; }
  button { cursor: pointer; word-break: inherit; }
  .btn {
    display: inline-flex; align-items: center; justify-content: center; gap: 8px;
    min-height: max(44px, calc(var(--_target) + 4px)); padding: 8px 18px; border-radius: var(--_radius);
    border: 2px solid var(--_accent); background: var(--_surface); color: var(--_accent); font-weight: 700;
    line-height: 1.4; width: 100%; text-align: center; text-decoration: none;
  }
  .solid { background: var(--_accent); color: var(--_on-accent); }
  .quiet {
    display: inline-flex; align-items: center; gap: 6px; min-height: max(44px, var(--_target)); min-width: 44px;
    padding: 0 10px; border: 0; border-radius: var(--_radius); background: none; color: var(--_accent);
    font-weight: 700; font-size: var(--lockout-em); line-height: 1.4;
  }
  :is(button, a, textarea, input, summary):focus-visible {
    outline: 3px solid var(--_focus); outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap), 0 0 0 7px var(--_focus-gap); border-radius: max(4px, var(--_radius));
    position: relative; z-index: 1;
  }
  .choices { border: 1px solid var(--_line-strong); border-radius: var(--_radius); }
  .choices li + li { border-top: 1px solid var(--_line); }
  .choice {
    display: flex; align-items: center; gap: 12px; width: 100%; min-height: 60px; padding: 8px 14px; border: 0;
    border-radius: var(--_radius); background: none; text-align: start; line-height: 1.5; font-weight: 700;
  }
  .choice > svg:first-child { width: 26px; height: 26px; color: var(--_accent); }
  .choice > svg:last-child { margin-inline-start: auto; width: 20px; height: 20px; color: var(--_ink-soft); }
  .choice small {
    display: block; font-weight: 400; font-size: var(--_text-meta); color: var(--_ink-soft); line-height: 1.5;
  }
  .urgent, .urgent > svg:first-child { color: var(--_danger); }
  .field { display: grid; gap: 6px; }
  .field > label { font-weight: 700; line-height: 1.5; }
  textarea {
    width: 100%; min-height: 104px; padding: 12px; border: 1px solid var(--_line-strong);
    border-radius: var(--_radius); background: var(--_surface); font-size: max(16px, var(--_text-body));
    line-height: 1.6; resize: vertical; display: block; word-break: normal;
  }
  textarea::placeholder { color: var(--_ink-soft); opacity: 1; }
  [aria-invalid='true'] { border: 2px solid var(--_danger); }
  .err {
    display: flex; gap: 6px; color: var(--_danger); font-weight: 700; font-size: var(--_text-meta);
    align-items: center;
  }
  p.or {
    max-width: none; display: flex; align-items: center; gap: 12px; font-size: var(--_text-meta);
    color: var(--_ink-soft);
  }
  .or::before, .or::after { content: ''; flex: 1; border-top: 1px solid var(--_line); }
  @container lockout (min-width: 640px) {
    .in { --pad: calc(var(--_space) * 4); --gap: calc(var(--_space) * 4); }
    .btn { width: auto; min-width: 200px; justify-self: start; }
    .stage > .btn { align-self: flex-start; }
    .foot { display: grid; grid-template-columns: 1fr auto 1fr; align-items: center; }
    .foot div { display: contents; }
    .foot p { grid-area: 1 / 2; }
    .foot div > :first-child { grid-area: 1 / 1; justify-self: start; }
    .foot div > :last-child { grid-area: 1 / 3; justify-self: end; }
  }
  @container lockout (max-width: 339px) {
    .in { --pad: calc(var(--_space) * 2); }
    .title { font-size: calc(var(--lockout-em) * 1.375); }
  }
`;
