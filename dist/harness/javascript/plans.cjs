'use strict';
// Which parameters carry the payload, in which calls, beside which harmless values.
const { TRUSTED, WEB, benign, tainted } = require('probe_arguments');

const MOST_VARIANTS = 4;

/** The names by which a parameter may be called: its own, and those of a pattern. */
const namesOf = (parameter) => [parameter.name, ...parameter.fields];

function plansOf(job, target, together) {
  const { parameters } = target;
  const suspected = (parameter) => namesOf(parameter).some((name) => job.parameters.includes(name));
  let suspects = parameters.filter(suspected);
  if (suspects.length === 0 && (job.blind || !job.external)) {
    const open = parameters.filter(({ name }) => !TRUSTED.test(name));
    suspects = open.length > 0 ? open : parameters;
  }
  const inbound = parameters.filter(({ kind }) => WEB.includes(kind) && kind !== 'response');
  const plans = [];
  if (job.external || inbound.length > 0 || suspects.length === 0) plans.push(plan(inbound, true));
  const plain = suspects.filter(({ kind }) => !WEB.includes(kind));
  plans.push(...plain.map((parameter) => plan([parameter], job.external && !job.blind)));
  if (together && plain.length > 1) plans.push(plan(plain, job.external && !job.blind));
  plans.push(
    ...target.constructs
      .filter(({ kind }) => parameters.length === 0 && kind === 'text')
      .map((parameter) => plan([], false, [parameter])),
  );
  return plans;
}

const plan = (parameters, outside, constructs = []) => ({
  parameters,
  outside,
  constructs,
  names: [...parameters.flatMap(namesOf), ...constructs.map(({ name }) => `this.${name}`)].slice(0, 60),
});

/** Arguments with the payload in place; undefined when no parameter of the plan can carry it. */
function valuesOf(target, given, payload, variant, form) {
  let carried = false;
  const fill = (members) => (parameter) => {
    const at = members.indexOf(parameter);
    const made = at >= 0 ? tainted(parameter, payload, form, at) : undefined;
    carried ||= made !== undefined;
    if (made === undefined && parameter.hasDefault && variant === 0) return undefined;
    return made === undefined ? benign(parameter, variant) : made;
  };
  const values = target.parameters.map(fill(given.parameters));
  const constructed = target.constructs.map(fill(given.constructs));
  const outside = given.outside && payload.outside !== undefined;
  return carried || outside ? { values, constructed } : undefined;
}

function variantsOf(target) {
  const counts = target.parameters.map(({ shape, kind }) =>
    Math.max(
      shape.constants.length,
      kind === 'flag' ? 2 : 1,
      ...Object.values(shape.keys).map((inner) => inner.constants.length),
    ),
  );
  const web =
    target.parameters.some(({ kind }) => WEB.includes(kind)) && /\.method\b|pathname|\.url\b/.test(target.source)
      ? 3
      : 1;
  return Math.min(MOST_VARIANTS, Math.max(1, web, ...counts));
}

module.exports = { plansOf, valuesOf, variantsOf };
