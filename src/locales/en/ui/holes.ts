import type { Translated } from '../../kinds/ui.js';

export const HOLES: Translated<'holes'> = {
  'guide.hole-plan-violation': 'when|which product|how many',
  'guide.hole-plan-cause': 'which step|what was missing',
  'guide.hole-plan-measures': 'since when|who|what was done',
  'guide.hole-plan-effect': 'figure before|figure now',
  'guide.hole-plan-date': 'begun on|finished by',
  'guide.hole-plan-effect-date': 'month and year|which figure',
  'guide.hole-plan-person': 'name|role',
  'guide.hole-no-date': 'when',
  'guide.hole-vague-date': 'day, month, year',
  'guide.hole-no-person': 'who',
  'guide.hole-vague-agent': 'who',
  'guide.hole-no-measure': 'how many',
  'guide.hole-vague-amount': 'how many',
  'guide.hole-no-evidence': 'what you can show',
  'guide.hole-evidence-unnamed': 'name of the paper',
  'guide.hole-no-check': 'how often',
  'guide.hole-no-cause': 'which step fell short',
};
