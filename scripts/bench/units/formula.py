import ast


def total(formula):
    return eval(formula)


def total_literal(formula):
    return ast.literal_eval(formula)
