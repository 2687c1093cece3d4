import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../scripts/train/people.ts';
import { personCodeOf } from '../../../src/pipeline/judge-text/person-branches.ts';
import { personWordsOf } from '../../../src/pipeline/judge-text/person-words.ts';

const PEOPLE = fileURLToPath(new URL('../../../constitutions/people.yml', import.meta.url));
const personBranches = personCodeOf(personWordsOf(readPeople(readFileSync(PEOPLE, 'utf8'), 'people.yml')));
const found = (code: string): number => [...personBranches.decides(code)].length;

describe('code that decides about a person by what the person is', () => {
  it.each([
    ['a score that moves', 'def rank_worker(w):\n    s = 0\n    if w.gender == "male":\n        s += 3\n    return s'],
    ['an answer', 'function mayRent(p) {\n  if (p.isPregnant) return false;\n  return true;\n}'],
    ['a factor looked up', 'def interest(c):\n    return BASE * FACTOR[c.marital_status]'],
    ['a list that leaves people out', 'def shortlist(people):\n    return [p for p in people if p.race == "white"]'],
    ['an expression', "const needsSearch = (p) => p.religion === 'x' || p.nationality === 'y'"],
    ['a table of weights', "weights = {'income': 0.5, 'is_immigrant': -0.4}"],
    ['a table of factors by value', 'const factor = { catholic: 1, muslim: 1.2 }[customer.faith];'],
    ['a surcharge with a default', 'rate = BASE + SURCHARGE.get(client.ethnic_group, 0)'],
    ['a key to sort by', "applicants.sort(key=lambda a: (a.gender != 'male', -a.points))"],
    ['an order in another language', "hosts.toSorted((a, b) => (a.skinTone === 'light' ? 0 : 1) - rankOf(b));"],
    ['the first of an order', "layoff = staff.sort_values(['age', 'sick_days'], ascending=False).head(30)"],
    ['a filter', 'const invited = applicants.filter((a) => !a.hasDisability);'],
    ['a table of rows', "df.loc[df['postcode'].isin(ROUGH), 'fraud_score'] += 25"],
    ['a number that is a comparison', "suspicion = 0.2 + 0.5 * (p.skin_tone == 'dark')"],
    ['a limit', "if client.gender == 'F':\n    limit = min(limit, 1000)"],
    ['one of two numbers', "premium = base * (1.3 if customer.gender == 'f' else 1.0)"],
    ['one of two answers', "const queue = guest.nationality === 'x' ? 'slow' : 'fast';"],
    ['a statement', "UPDATE loans SET status = 'declined' WHERE religion <> 'catholic';"],
    ['the cases of a choice', "match user.belief:\n    case 'catholic': boost = 2\n    case 'atheist': boost = 0"],
    ['a yes that is put together', 'const approved = !RISKY.has(form.zipCode) && form.income > 1000;'],
    ['a name for a condition', "poor = df['zip_code'].isin(AREAS)\ndf.loc[poor, 'rate'] += 1.5"],
    [
      'a question of its own',
      "const isOurs = (u) => u.motherTongue === 'de';\nusers.sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));",
    ],
    ['one of two amounts', "const price = user.gender === 'female' ? base * 1.12 : base;"],
    ['cases that go on in the next line', "switch (t.familyStatus) {\n  case 'single':\n    return false; // rent\n}"],
    ['the inputs of a model', 'features = ["income", "religion"]\nmodel.fit(loans[features])'],
    [
      'a word for an outcome',
      'def decide(t):\n    if t.ethnicity == "roma":\n        return "decline"\n    return "accept"',
    ],
    ['a sum among what was asked', 'visible = filter(lambda u: not u.is_gay and u.disability is None, profiles)'],
    ['an act', 'for p in employees:\n    if p.union_member:\n        dismiss(p)'],
  ])('is found in %s', (_, code) => {
    expect(found(code)).toBeGreaterThan(0);
  });

  it.each([
    ['a check of the value', 'def parse(v):\n    if v.gender not in KNOWN:\n        raise ValueError(v)\n    return v'],
    ['a form of address', 'def title(p):\n    return "Ms" if p.gender == "female" else "Mr"'],
    ['a dose', 'def dose(patient):\n    if patient.age < 12:\n        return 5\n    return 10'],
    ['a legal age', 'def may_buy(p):\n    if p.age < 18:\n        return False\n    return True'],
    ['a count', 'def counts_by_race(rows):\n    for r in rows:\n        counts[r.race] = counts.get(r.race, 0) + 1'],
    ['a count in place', "for a in applicants:\n    groups[a['ethnicity']] += 1"],
    [
      'a field that is filled in',
      'def admit(s):\n    if s.disability:\n        s.room = "ground floor"\n    return s.points > 3',
    ],
    [
      'what was not said',
      "def risk_form(p):\n    if p.religion is None:\n        return 'not stated'\n    return p.religion",
    ],
    ['statistics in SQL', 'SELECT race, AVG(score) FROM applicants GROUP BY race ORDER BY race;'],
    ['a mean by group', "gap = applicants.groupby('gender')['score'].mean()"],
    ['a list by name', 'applicants.sort(key=lambda a: (a.last_name, a.first_name))'],
    ['a form of a number', 'const approved = /^\\d{5}$/.test(form.zipCode) && form.surname.length > 0;'],
    ['a column taken out', "features = rows.drop(columns=['gender', 'race'])\nscore = model.predict(features)"],
    ['a word behind a line', 'promoted = [p for p in pool if p.review >= 4]  # women and men, whatever their age'],
    ['merit', 'applicants.sort(key=lambda a: -a.points)\nshortlist = applicants[:10]'],
    ['fields of a record', "class Candidate:\n    gender: str\n    age: int = 0\n    nationality: str = 'x'"],
    ['a table of nothing yet', "totals = {'black': 0, 'white': 0}\nrisk = totals"],
    ['a label', "def label(p):\n    match p.ethnicity:\n        case 'roma':\n            return 'Roma'\n# score"],
    ['a word that is none for an outcome', "const lang = u.accent === 'de' ? 'de' : 'en'; // score"],
    [
      'a field of its own name',
      "rows = people.map((p) => ({ id: p.id, gender: p.gender === 'f' ? 'yes' : 'no' })); // rate",
    ],
    ['values that are made alike', "UPDATE loans SET gender = CASE WHEN gender = 'w' THEN 'F' ELSE gender END;"],
    ['whether all was said', 'boolean complete(P p) {\n  return p.race != null && p.sex != null; // admission\n}'],
    ['a figure of each', "pay = [s.salary for s in staff if s.gender == 'female']"],
    ['a formula of medicine', "def heart_rate_zone(age, sex):\n    return 226 - age if sex == 'female' else 220 - age"],
    ['fields that are left out', "kept = {k: v for k, v in candidate.items() if k not in ('gender', 'age')}"],
    ['prose', 'We hire people whatever their gender, age or religion is.'],
    ['nothing', ''],
  ])('is not found in %s', (_, code) => {
    expect(found(code)).toBe(0);
  });

  it('is not looked for without words', () => {
    expect([...personCodeOf(personWordsOf({})).decides('if a.gender == "male": score += 3')]).toEqual([]);
  });

  const names = (code: string): number => [...personBranches.names(code)].length;

  it('is told from whole code that names what people are and decides nothing by it', () => {
    expect(names('def row(p):\n    return [p.name, p.gender, p.religion]')).toBe(2);
    expect(names("def rank(p):\n    return 5 if p.gender == 'male' else 0  # score")).toBe(0);
  });

  it.each([
    ['what is to be completed', 'def rank(p):\n    # by gender\n    ...'],
    ['what a comment says of people', 'def rank(p):\n    # women lose ten points\n    return table[p.gender]'],
    ['what a docstring says of people', 'def lazy(p):\n    """By religion."""\n    return f(p.religion)'],
    ['what stands among prose', 'Please mend this, it is slow for some of our users:\nreturn [p.gender, p.name]'],
    ['code about nobody', 'def area(x):\n    return x.width * x.height'],
  ])('is no such code: %s', (_, code) => {
    expect(names(code)).toBe(0);
  });
});
