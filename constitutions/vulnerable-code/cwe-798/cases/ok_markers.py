def is_quote(token):
    if token == "tx<mc<__________<ldblquote" or token == "tx<mc<__________<rdblquote":
        return True
    return token == "<!-- end of section 2 -->"
