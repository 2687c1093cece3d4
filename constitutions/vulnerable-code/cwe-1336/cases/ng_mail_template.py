from jinja2 import Environment

env = Environment(autoescape=True)


class Mailer:
    def __init__(self, sender):
        self.sender = sender

    def compose(self, subject, body, customer):
        template = env.from_string(subject + "\n\n" + body)
        return template.render(customer=customer, sender=self.sender)
