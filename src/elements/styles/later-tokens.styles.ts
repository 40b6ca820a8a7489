import { css } from 'lit';
import { themed } from './tokens.styles.js';

/*
 * The values only later stages use, and those of forced colours, which the browser sees to by itself until then:
 * the owner's first, then the tones that verdicts and states are told apart by.
 */

export const laterTokens = css`
  ${themed(
    [
      ['sunken', '#f2f2f2', '#262626'], // Wells: the quoted message, examples.
      ['font-mono', 'ui-monospace,SF Mono,Menlo,Consolas,Noto Sans Mono,DejaVu Sans Mono,monospace', ''], // Addresses: l, 1, I, O, 0 apart.
      ['text-lead', 'calc(var(--lockout-em)*1.25)', ''], // Size of the next action and of section heads.
      ['text-verdict', 'calc(var(--lockout-em)*1.75)', ''], // Size of the verdict and the state.
    ],
    [
      ['danger-soft', '#fdeeee', '#371010'],
      ['caution', '#6e5600', '#ffd43d'],
      ['caution-soft', '#fbf5e0', '#322b12'],
      ['unknown', '#4d4d4d', '#cccccc'],
      ['info', '#0055ad', '#97d3ff'],
      ['info-soft', '#f0f9ff', '#16283b'],
      ['done', '#115a36', '#71c598'],
      ['done-soft', '#e6f5ec', '#12281d'],
      ['on-tone', '#ffffff', '#1a1a1a'],
      ['mark', '#fff0b3', '#604b00'],
    ],
  )}
  @media (forced-colors: active) {
    :host(:not(#_)) {
      --_surface: Canvas; --_ink: CanvasText; --_ink-soft: CanvasText; --_line: CanvasText;
      --_line-strong: ButtonBorder; --_accent: ButtonText; --_on-accent: ButtonFace; --_accent-soft: Canvas;
      --_danger: CanvasText; --_focus: Highlight; --_focus-gap: Canvas; --_sunken: Canvas; --_danger-soft: Canvas;
      --_caution: CanvasText; --_caution-soft: Canvas; --_unknown: CanvasText; --_info: CanvasText; --_info-soft: Canvas;
      --_done: CanvasText; --_done-soft: Canvas; --_on-tone: Canvas; --_mark: Mark;
    }
  }
`;
