/** What each relation tells its reader: the values its texts may name, and the outcomes it can have. */
export const CATALOGUE = {
  parts_sum: { values: ['whole', 'parts', 'sum', 'difference'], outcomes: ['agrees', 'rounds', 'differs'] },
  listed_total: { values: ['whole', 'parts', 'sum', 'difference'], outcomes: ['agrees', 'rounds', 'differs'] },
  part_of_whole: { values: ['part', 'whole'], outcomes: ['agrees', 'differs'] },
  base_of_part: { values: ['part', 'whole', 'part_base', 'whole_base'], outcomes: ['agrees', 'differs'] },
  bases_sum: { values: ['whole', 'stated', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  whole_base: { values: ['figure', 'growth', 'base', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  growth_amount: { values: ['figure', 'change', 'growth', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  growth_between: { values: ['from', 'to', 'growth', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  growth_before: { values: ['growth', 'change', 'expected'], outcomes: ['agrees'] },
  earlier_growth: { values: ['growth', 'change', 'expected', 'stated'], outcomes: ['agrees', 'rounds'] },
  cumulative: { values: ['new', 'cumulative'], outcomes: ['agrees', 'differs'] },
  rank_of: { values: ['rank', 'ranked'], outcomes: ['agrees', 'differs'] },
  rank_move: { values: ['from', 'to'], outcomes: ['agrees', 'differs'] },
  striven: { values: ['ensured', 'striven'], outcomes: ['agrees', 'differs'] },
  later_completion: { values: ['earlier', 'later'], outcomes: ['agrees', 'differs'] },
  invested: { values: ['invested', 'contracted'], outcomes: ['agrees', 'differs'] },
  spent: { values: ['spent', 'budgeted'], outcomes: ['agrees', 'differs'] },
  repeated: { values: ['noun', 'first', 'later'], outcomes: ['agrees', 'differs'] },
  share_of_whole: { values: ['part', 'whole', 'stated', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  done_rate: { values: ['part', 'whole', 'stated', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  target_met: { values: ['part', 'whole', 'stated', 'expected'], outcomes: ['agrees', 'rounds', 'differs'] },
  target_computed: { values: ['actual', 'target', 'expected'], outcomes: ['agrees'] },
  structure: { values: ['shares', 'sum'], outcomes: ['agrees', 'rounds', 'differs'] },
  batches: { values: ['batches', 'persons'], outcomes: ['agrees', 'differs'] },
  overlapping: { values: ['first', 'second', 'both', 'union', 'whole'], outcomes: ['agrees', 'differs'] },
  points_listed: { values: ['stated', 'listed'], outcomes: ['agrees', 'differs'] },
  names_listed: { values: ['stated', 'listed'], outcomes: ['agrees'] },
} as const satisfies Record<string, { values: readonly string[]; outcomes: readonly Outcome[] }>

export type Outcome = 'agrees' | 'rounds' | 'differs'
export type RelationName = keyof typeof CATALOGUE
export type ValuesOf<Name extends RelationName> = Record<(typeof CATALOGUE)[Name]['values'][number], string | number>
