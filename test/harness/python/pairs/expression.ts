import type { Pair } from '../../pairs.ts';

export const expression: readonly Pair[] = [
  {
    name: 'a query of a frame, and a value that is bound',
    unit: 'shops_in',
    parameter: 'city',
    vulnerableGives: 'sink',
    vulnerable: `
import pandas

def shops_in(city):
    shops = pandas.read_csv('shops.csv')
    return shops.query(f"city == '{city}'")  # sink
`,
    safe: `
import pandas

def shops_in(city):
    shops = pandas.read_csv('shops.csv')
    return shops.query('city == @city')  # sink
`,
  },
  {
    name: 'a formula, and numbers only',
    unit: 'compute',
    parameter: 'formula',
    vulnerableGives: 'sink',
    vulnerable: `
import numexpr

def compute(formula):
    return numexpr.evaluate(formula)  # sink
`,
    safe: `
import numexpr

def compute(formula):
    return numexpr.evaluate(str(float(formula)) + ' * 2')  # sink
`,
  },
  {
    name: 'a column of a frame, and one of a list',
    unit: 'total',
    parameter: 'column',
    vulnerableGives: 'sink',
    vulnerable: `
import pandas

def total(column):
    frame = pandas.read_csv('sales.csv')
    return frame.eval('sum = ' + column + ' * 1.2')  # sink
`,
    safe: `
import pandas

def total(column):
    if column not in ('net', 'gross'):
        raise ValueError(column)
    frame = pandas.read_csv('sales.csv')
    return frame.eval('sum = ' + column + ' * 1.2')  # sink
`,
  },
];
