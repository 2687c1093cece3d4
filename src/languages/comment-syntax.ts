import type { CommentSyntax } from '../contracts/languages.ts';
import { extensionOf } from './detect.ts';

const C_LIKE: CommentSyntax = { line: ['//'], block: [['/*', '*/']] };
const HASH: CommentSyntax = { line: ['#'], block: [] };
const MARKUP: CommentSyntax = { line: [], block: [['<!--', '-->']] };
const NONE: CommentSyntax = { line: [], block: [] };

/** Each way to comment with the file extensions and the file names that use it. */
const FAMILIES: readonly (readonly [CommentSyntax, string])[] = [
  [
    {
      line: ['#'],
      block: [
        ['"""', '"""'],
        ["'''", "'''"],
      ],
    },
    'py pyi pyw pyx',
  ],
  [
    {
      line: ['//', '#!'],
      block: [
        ['/*', '*/'],
        ['{/*', '*/}'],
      ],
    },
    'js mjs cjs jsx ts mts cts tsx',
  ],
  [
    C_LIKE,
    'c h cc cpp cxx c++ hpp hh hxx m mm java kt kts scala groovy gradle go rs swift dart cs fs proto zig sol v sv',
  ],
  [C_LIKE, 'jsonc json5 scss less styl glsl hlsl thrift'],
  [{ line: ['//', '#'], block: [['/*', '*/']] }, 'php tf tfvars hcl'],
  [{ line: [], block: [['/*', '*/']] }, 'css'],
  [HASH, 'sh bash zsh fish ksh pl pm r jl yml yaml toml cfg conf properties env mk cmake nix tcl ex exs cr'],
  [
    HASH,
    'dockerfile makefile gnumakefile jenkinsfile gitignore gitattributes dockerignore editorconfig bazel bzl star',
  ],
  [{ line: ['#'], block: [['=begin', '=end']] }, 'rb rake gemspec gemfile rakefile'],
  [{ line: ['#'], block: [['<#', '#>']] }, 'ps1 psm1 psd1'],
  [MARKUP, 'html htm xhtml xml svg xsd xsl xslt md mdx markdown rst csproj plist'],
  [
    {
      line: ['//'],
      block: [
        ['<!--', '-->'],
        ['/*', '*/'],
      ],
    },
    'vue svelte astro',
  ],
  [{ line: ['--'], block: [['/*', '*/']] }, 'sql psql plsql ddl'],
  [{ line: ['--'], block: [['--[[', ']]']] }, 'lua'],
  [{ line: ['--'], block: [['{-', '-}']] }, 'hs elm purs'],
  [{ line: ['--'], block: [] }, 'adb ads vhd vhdl'],
  [{ line: [';', '#'], block: [] }, 'ini'],
  [{ line: [';'], block: [] }, 'asm lisp cl el clj cljs scm rkt'],
  [{ line: ['%'], block: [] }, 'tex sty erl hrl'],
  [
    {
      line: ['//'],
      block: [
        ['(*', '*)'],
        ['{', '}'],
      ],
    },
    'pas dpr',
  ],
  [{ line: [], block: [['(*', '*)']] }, 'ml mli'],
  [{ line: ["'"], block: [] }, 'vb vbs bas'],
  [{ line: ['rem', 'REM', '::'], block: [] }, 'bat cmd'],
  [{ line: ['!'], block: [] }, 'f90 f95 f03 f08'],
  [{ line: ['"'], block: [] }, 'vim'],
];

const BY_EXTENSION: ReadonlyMap<string, CommentSyntax> = new Map(
  FAMILIES.flatMap(([syntax, names]) => names.split(' ').map((name) => [name, syntax] as const)),
);

/** How a file comments, by its extension or, without one, its name. Files of unknown kinds have no comments. */
export function commentSyntaxOf(path: string): CommentSyntax {
  return BY_EXTENSION.get(extensionOf(path)) ?? NONE;
}
