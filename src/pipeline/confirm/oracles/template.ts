import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** CWE-1336: the payload stands in a template's source, where its expression is evaluated. */
export const template: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-1336',
  context: {
    python: /\b(?:render_template_string|Template|from_string|Environment|mako|jinja2?|format)\b/,
    javascript: /compile|render|template|ejs|handlebars|pug|nunjucks|mustache|liquid/i,
  },
  controlled: true,
  look: (attempt, { canary }) =>
    sinksOf(attempt, 'template', 'rendered').flatMap(({ sink, name, text, flags, frames }): Sighting[] => {
      const live = sink === 'template' && new RegExp(`(?:\\{\\{|\\{%|\\$\\{)[^}]*${canary}`).test(text);
      if (live) {
        return [{ level: 'sink', observed: `${name} was given it as template source: ${shown(text, canary)}`, frames }];
      }
      return flags['bound'] === true ? [{ level: 'inert', observed: `${name} got it as a value`, frames }] : [];
    }),
};
