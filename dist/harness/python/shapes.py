"""What a function expects of its parameters, read off its syntax tree: keys, compared constants, attributes used."""
import ast

from probe_literals import literals_of, names_in


_TAKE_ADDRESSES = ('urlparse', 'urlsplit', 'urljoin', 'urlopen', 'urlretrieve')
# In the keys of a value: it is iterated over.
EACH = ('each',)


class Shape:
    """One parameter: the keys read from it (nested), the constants it is compared with, the attributes asked of it."""

    def __init__(self):
        self.keys = {}
        self.constants = []
        self.attributes = set()
        self.indexed = False
        self.addressed = False
        self.iterated = False
        self.called = False
        self.prefixes = []
        self.suffixes = []
        self.patterns = []


class _Reader(ast.NodeVisitor):
    def __init__(self, shapes, namespace):
        self.shapes = shapes
        self.namespace = dict(namespace)
        self.aliases = {}

    def _place(self, expression):
        """The dict of keys under an expression that starts at a parameter, with the parameter's shape."""
        found = names_in(expression)
        if found is None:
            return None
        name, keys = found
        base = self.aliases.get(name)
        if base is None:
            if name not in self.shapes:
                return None
            base = (self.shapes[name], [])
        shape, before = base
        return shape, before + keys

    def _note_keys(self, expression):
        place = self._place(expression)
        if place and place[1]:
            self._under(place)

    def visit_Assign(self, node):
        place = self._place(node.value)
        if place and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            self.aliases[node.targets[0].id] = place
        elif isinstance(node.value, (ast.List, ast.Tuple, ast.Set, ast.Dict)) and isinstance(node.targets[0], ast.Name):
            # What the function itself lists, to compare with later.
            self.namespace[node.targets[0].id] = literals_of(node.value, self.namespace)
        self.generic_visit(node)

    def visit_Subscript(self, node):
        self._note_keys(node)
        if isinstance(node.value, ast.Name):
            if node.value.id in self.shapes and isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, int):
                self.shapes[node.value.id].indexed = True
            if isinstance(node.slice, ast.Name) and node.slice.id in self.shapes:
                self.shapes[node.slice.id].constants += literals_of(node.value, self.namespace)
        self.generic_visit(node)

    def visit_Call(self, node):
        self._note_keys(node)
        called = getattr(node.func, 'attr', getattr(node.func, 'id', ''))
        if called in self.shapes and isinstance(node.func, ast.Name):
            self.shapes[called].called = True
        if called in _TAKE_ADDRESSES and node.args and isinstance(node.args[0], ast.Name) and node.args[0].id in self.shapes:
            self.shapes[node.args[0].id].addressed = True
        self._fits(node)
        if isinstance(node.func, ast.Attribute):
            if node.func.attr in ('get', 'pop') and node.args and isinstance(node.args[0], ast.Name) and node.args[0].id in self.shapes:
                self.shapes[node.args[0].id].constants += literals_of(node.func.value, self.namespace)
        for keyword in node.keywords:
            if keyword.arg is None and isinstance(keyword.value, ast.Name) and keyword.value.id in self.shapes:
                self.shapes[keyword.value.id].attributes.add('items')
        self.generic_visit(node)

    def _fits(self, node):
        """`p.endswith('.md')`, `p.lower().startswith(…)`, `re.match('…', p)`: what a value must look like to get through."""
        if not isinstance(node.func, ast.Attribute) or not node.args:
            return
        name, first = node.func.attr, node.args[0]
        if name in ('endswith', 'startswith'):
            shape = self._shape_within(node.func.value)
            texts = [v for v in literals_of(first, self.namespace) if isinstance(v, str)]
            if shape is not None:
                (shape.suffixes if name == 'endswith' else shape.prefixes).extend(texts)
        elif name in ('match', 'fullmatch', 'search') and len(node.args) > 1 and isinstance(first, ast.Constant) and isinstance(first.value, str):
            shape = self._shape_within(node.args[1])
            if shape is not None:
                shape.patterns.append(first.value)

    def _shape_within(self, expression):
        """The one parameter that an expression is made of."""
        names = {n.id for n in ast.walk(expression) if isinstance(n, ast.Name) and n.id in self.shapes}
        return self.shapes[names.pop()] if len(names) == 1 else None

    def _endings(self, node):
        """`os.path.splitext(p)[1] in ENDINGS` and its like."""
        for side in [node.left] + node.comparators:
            text = ast.unparse(side)
            if not any(word in text for word in ('splitext', "split('.'", '.suffix')):
                continue
            shape = self._shape_within(side)
            others = [v for other in [node.left] + node.comparators if other is not side for v in literals_of(other, self.namespace)]
            if shape is not None:
                shape.suffixes += ['.' + v.lstrip('.') for v in others if isinstance(v, str) and v]

    def visit_BinOp(self, node):
        """What is joined to bytes is bytes."""
        if isinstance(node.op, ast.Add) and any(isinstance(n, ast.Constant) and isinstance(n.value, bytes) for n in ast.walk(node)):
            for side in (node.left, node.right):
                if isinstance(side, ast.Name) and side.id in self.shapes:
                    self.shapes[side.id].attributes.add('decode')
        self.generic_visit(node)

    def visit_Attribute(self, node):
        if isinstance(node.value, ast.Name) and node.value.id in self.shapes:
            self.shapes[node.value.id].attributes.add(node.attr)
        self.generic_visit(node)

    def visit_For(self, node):
        if isinstance(node.iter, ast.Name) and node.iter.id in self.shapes:
            self.shapes[node.iter.id].iterated = True
        place = self._place(node.iter)
        if place and place[1]:
            self._under(place)[EACH] = {}
        self.generic_visit(node)

    def _under(self, place):
        """What is known of the value that a chain of keys leads to."""
        keys = place[0].keys
        for key in place[1]:
            keys = keys.setdefault(key, {})
        return keys

    def visit_Compare(self, node):
        self._endings(node)
        sides = [node.left] + node.comparators
        for side in sides:
            method = side.func if isinstance(side, ast.Call) and isinstance(side.func, ast.Attribute) else None
            inner = method.value if method and method.attr in ('lower', 'upper', 'strip') else side
            place = self._place(inner)
            if place is None:
                continue
            shape, keys = place
            values = [v for other in sides if other is not side for v in literals_of(other, self.namespace)]
            member = isinstance(node.ops[0], (ast.In, ast.NotIn)) and side is not node.left
            if member and not keys and isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
                if shape.keys or 'items' in shape.attributes or 'get' in shape.attributes:
                    shape.keys.setdefault(node.left.value, {})
            elif not member and not keys:
                shape.constants += values
            elif not member and values:
                self._under((shape, keys)).setdefault('', values)
        self.generic_visit(node)


def shapes_of(function, names, namespace):
    """Parameter name → Shape, for one function's syntax tree."""
    shapes = {name: Shape() for name in names}
    reader = _Reader(shapes, namespace)
    for statement in function.body:
        reader.visit(statement)
    for shape in shapes.values():
        shape.constants = [value for at, value in enumerate(shape.constants) if value not in shape.constants[:at]][:4]
    return shapes
