'use strict';
// React and its like: components are functions that are called anew when what they keep has changed.
const { sink, textOf } = require('probe_channel');
const { fields } = require('probe_web_fields');
const { blank } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { TAINT, externalText } = require('probe_taint');
const { schedule } = require('probe_node_timers');

const MOST_AGAIN = 3;
/** What the component that is being called keeps, and how it is called again. */
const SHOWN = { again: undefined, kept: [], at: 0, times: 0, waiting: false, effects: 0 };

/** A component may be what is called next. */
function shows(again) {
  Object.assign(SHOWN, { again, kept: [], at: 0, times: 0, waiting: false, effects: 0 });
}

function anew() {
  if (SHOWN.waiting || SHOWN.times >= MOST_AGAIN || SHOWN.again === undefined) return;
  SHOWN.waiting = true;
  schedule(() => {
    Object.assign(SHOWN, { waiting: false, at: 0, times: SHOWN.times + 1 });
    SHOWN.again();
  });
}

function keep(first) {
  const place = SHOWN.at;
  SHOWN.at += 1;
  if (!(place in SHOWN.kept)) SHOWN.kept[place] = typeof first === 'function' ? first() : first;
  const change = (value) => {
    const now = SHOWN.kept[place];
    const next = typeof value === 'function' ? value(now) : value;
    if (Object.is(now, next)) return;
    SHOWN.kept[place] = next;
    anew();
  };
  return [SHOWN.kept[place], change];
}

function reduced(reducer, first, make) {
  const [state, change] = keep(() => (make === undefined ? first : make(first)));
  return [state, (action) => change((now) => reducer(now, action))];
}

/** Effects are run for the first showing only: what they depend on is not known here. */
const effect = (work) => {
  if (SHOWN.times === 0) schedule(() => void work());
};

function created(type, properties, ...children) {
  const inner = properties?.dangerouslySetInnerHTML?.__html;
  if (inner !== undefined) sink('html', 'dangerouslySetInnerHTML', textOf(inner), [], { html: true });
  for (const key of ['href', 'src', 'action', 'formAction']) {
    const given = textOf(properties?.[key]);
    if (/^\s*javascript:/i.test(given) && given.includes(TAINT.canary))
      sink('html', key, `<a href="${given}">`, [], { html: true });
  }
  return { type, properties, children };
}

function react() {
  class Component {
    constructor(properties) {
      this.props = properties ?? {};
      this.state = {};
    }
    setState(given) {
      this.state = { ...this.state, ...(typeof given === 'function' ? given(this.state, this.props) : given) };
    }
    forceUpdate() {}
  }
  const asked = () => require('probe_page_element').element();
  return {
    createElement: created,
    jsx: created,
    jsxs: created,
    Fragment: 'fragment',
    useState: keep,
    useReducer: reduced,
    useEffect: effect,
    useLayoutEffect: effect,
    useMemo: (work) => work(),
    useCallback: (work) => work,
    useRef: (first) => ({ current: first ?? asked() }),
    useContext: () => ({}),
    useId: () => 'abc',
    useTransition: () => [false, (work) => work()],
    useDeferredValue: (value) => value,
    memo: (part) => part,
    forwardRef: (part) => part,
    lazy: () => 'lazy',
    createRef: () => ({ current: asked() }),
    createContext: () => standIn('context'),
    Children: { map: (list, work) => [list].flat().map(work), toArray: (list) => [list].flat() },
    Component,
    PureComponent: Component,
  };
}

const query = () => fields({ ...blank(), methods: ['get', 'getAll', 'has', 'entries', 'forEach', 'toString'] });
const place = () => ({
  pathname: '/abc',
  search: `?name=${externalText('search')}`,
  hash: `#${externalText('hash')}`,
  state: fields(),
  query: fields(),
});
const tag =
  (name) =>
  (properties, ...children) =>
    created(name, properties, ...children);
const routed = () => ({
  useParams: () => fields(),
  useSearchParams: () => [query(), () => undefined],
  useLocation: place,
  useNavigate: () => () => undefined,
  useMatch: () => ({ params: fields() }),
  useLoaderData: () => require('probe_answers').answer(),
  Link: tag('a'),
  NavLink: tag('a'),
  Outlet: tag('div'),
  Navigate: tag('div'),
});

const MODELS = {
  react,
  preact: () => ({ ...react(), h: created, render: () => undefined }),
  'preact/hooks': react,
  'react/jsx-runtime': react,
  'react-dom': () => ({ render: () => undefined, createRoot: () => ({ render: () => undefined }) }),
  'react-dom/client': () => ({ createRoot: () => ({ render: () => undefined }) }),
  'react-router-dom': routed,
  'react-router': routed,
  'next/router': () => ({ useRouter: () => ({ ...place(), push: () => undefined, replace: () => undefined }) }),
  'next/navigation': () => ({
    useParams: () => fields(),
    useSearchParams: query,
    usePathname: () => '/abc',
    useRouter: () => ({ push: () => undefined, replace: () => undefined }),
  }),
};

module.exports = { MODELS, react, shows };
