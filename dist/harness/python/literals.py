"""Small readings of a syntax tree: chains of keys, and lists of constants."""
import ast


def names_in(expression):
    """`data['a']['b']`, `data.get('a')` → ('data', ['a', …]); None for anything else."""
    if isinstance(expression, ast.Name):
        return expression.id, []
    inner, key = None, None
    if isinstance(expression, ast.Subscript) and isinstance(expression.slice, ast.Constant):
        inner, key = expression.value, expression.slice.value
    elif (isinstance(expression, ast.Call) and isinstance(expression.func, ast.Attribute) and expression.func.attr in ('get', 'pop', 'setdefault')
          and expression.args and isinstance(expression.args[0], ast.Constant)):
        inner, key = expression.func.value, expression.args[0].value
    if inner is None or not isinstance(key, str):
        return None
    found = names_in(inner)
    return (found[0], found[1] + [key]) if found else None


def literals_of(node, namespace):
    """The constants that an expression lists, or that a name of the module does."""
    if isinstance(node, ast.Constant) and isinstance(node.value, (str, int)) and not isinstance(node.value, bool):
        return [node.value]
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return [value for item in node.elts for value in literals_of(item, namespace)]
    if isinstance(node, ast.Dict):
        return [value for item in node.keys if item is not None for value in literals_of(item, namespace)]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ('keys', 'lower', 'values'):
        return literals_of(node.func.value, namespace)
    if isinstance(node, ast.Name):
        known = namespace.get(node.id)
        if isinstance(known, (dict, list, tuple, set, frozenset)):
            ordered = sorted(known, key=repr) if isinstance(known, (set, frozenset)) else list(known)
            return [v for v in ordered[:4] if isinstance(v, (str, int))]
    return []
