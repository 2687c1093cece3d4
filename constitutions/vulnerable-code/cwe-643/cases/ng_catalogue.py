from lxml import etree


class Catalogue:
    def __init__(self, path):
        self.root = etree.parse(path).getroot()

    def price(self, title):
        expression = f"//book[title='{title}']/price/text()"
        found = self.root.xpath(expression)
        return found[0] if found else None
