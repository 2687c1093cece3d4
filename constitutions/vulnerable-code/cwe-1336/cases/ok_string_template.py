from jinja2 import Environment

env = Environment(autoescape=True)
SUBJECT = env.from_string("Order {{ number }} is on its way")


def subject(number, customer):
    return SUBJECT.render(number=number, customer=customer)


def plain(body, customer):
    return body.replace("$customer", customer)
