/**
 * What a good model would say, keyed by the code in the prompt. It knows three flaws of the demo, and one beside it, and takes everything else
 * for sound: what it proves is the way from question to finding, and nothing about the judgement of models.
 */
type Line = { readonly number: number; readonly text: string };

/** The numbered lines of the unit in a prompt. */
function unitIn(user: string): readonly Line[] {
  const body = /<<<UNIT ([0-9a-f]+)\n([\s\S]*?)\nUNIT \1>>>/.exec(user)?.[2] ?? '';
  return body.split('\n').flatMap((line) => {
    const found = /^ *(\d+)\| ?(.*)$/.exec(line);
    return found === null ? [] : [{ number: Number(found[1]), text: found[2] ?? '' }];
  });
}

type Flaw = {
  /** A line that has it, and one without which it is none. */
  readonly marks: readonly [flawed: RegExp, not: RegExp];
  readonly claim: Readonly<Record<string, unknown>>;
  readonly replacement: string;
  readonly test?: { readonly code: string; readonly attack: string; readonly benign: string };
};

const FLAWS: readonly Flaw[] = [
  {
    marks: [/^ {4}if order is None:$/, /order\["customer"\]/],
    claim: {
      weakness: 'CWE-639',
      source: 'parameter',
      parameter: 'number',
      severity: 'high',
      reason:
        'Nobody looks whose order it is: whoever knows or guesses a number reads the address of another customer.',
    },
    replacement: '    if order is None or order["customer"] != customer:',
    test: {
      code: [
        'def check(unit, given, expect):',
        '    unit.place("A1", "alice", 10, "Oak Lane 1")',
        '    try:',
        '        seen = unit.show_order(given, "A1")',
        '    except (KeyError, PermissionError):',
        '        seen = None',
        '    if given != "alice":',
        '        expect(seen is None, "a customer read the order of another: " + repr(seen))',
        '    else:',
        '        expect(seen is not None, "the owner does not see the order")',
      ].join('\n'),
      attack: '"mallory"',
      benign: '"alice"',
    },
  },
  {
    marks: [/^ {4}if form\.get\("role"\) not in/, /STAFF\.get/],
    claim: {
      weakness: 'CWE-807',
      source: 'parameter',
      parameter: 'form',
      severity: 'high',
      reason: 'The role is read from the form that the caller fills in: whoever writes "staff" there is paid.',
    },
    replacement: '    if STAFF.get(form.get("badge")) not in ("staff", "manager"):',
    test: {
      code: [
        'def check(unit, given, expect):',
        '    try:',
        '        paid = unit.refund(given)',
        '    except PermissionError:',
        '        paid = None',
        '    expect(paid is None, "somebody without a badge was paid: " + repr(paid))',
      ].join('\n'),
      attack: '{"order": "A1", "amount": 5, "role": "staff"}',
      benign: '{"order": "A1", "amount": 5, "role": "customer"}',
    },
  },
  {
    marks: [/^ {2}return coupons\.get\(code\);$/, /owner/],
    claim: {
      weakness: 'CWE-639',
      source: 'parameter',
      parameter: 'customer',
      severity: 'high',
      reason: 'Nobody looks whose coupon it is: whoever knows a code redeems that of another customer.',
    },
    replacement: '  const coupon = coupons.get(code);\n  return coupon?.owner === customer ? coupon : undefined;',
    test: {
      code: [
        'async function check(unit, given, expect) {',
        "  const coupon = unit.redeem(given, 'SPRING');",
        "  if (given === 'alice') expect(coupon !== undefined, 'the owner cannot redeem it');",
        "  else expect(coupon === undefined, 'a customer redeemed the coupon of another: ' + JSON.stringify(coupon));",
        '}',
      ].join('\n'),
      attack: '"mallory"',
      benign: '"alice"',
    },
  },
  {
    marks: [/^ {4}command = f"tar -C/, /shlex/],
    claim: {
      weakness: 'CWE-78',
      source: 'parameter',
      parameter: 'name',
      severity: 'critical',
      reason: 'The name of the report becomes part of a line that a shell reads.',
    },
    replacement: '    import shlex\n    command = f"tar -C {FOLDER} -czf {shlex.quote(target)} {shlex.quote(name)}"',
  },
];

function judgement(lines: readonly Line[]): unknown {
  const claims = FLAWS.flatMap(({ marks: [flawed, not], claim, replacement }) => {
    const line = lines.find(({ text }) => flawed.test(text));
    if (line === undefined || lines.some(({ text }) => not.test(text))) return [];
    const { number } = line;
    const steps = [{ line: number, says: 'nothing checks it here' }];
    const fix = { firstLine: number, lastLine: number, replacement };
    return [{ ...claim, quote: line.text.trim(), steps, confidence: 0.9, fix }];
  });
  return { claims };
}

function test(lines: readonly Line[]): unknown {
  const flaw = FLAWS.find(({ marks: [flawed] }) => lines.some(({ text }) => flawed.test(text)));
  return flaw?.test ?? { code: 'def check(unit, given, expect):\n    pass', attack: 'null', benign: 'null' };
}

/** The answer to a prompt, before it is written as JSON. */
export const oracleAnswer = (system: string, user: string): unknown =>
  system.startsWith('You write one test') ? test(unitIn(user)) : judgement(unitIn(user));
