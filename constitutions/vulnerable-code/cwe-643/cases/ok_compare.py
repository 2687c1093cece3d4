from lxml import etree

SHELVES = {"new": "//book[@new='yes']", "old": "//book[not(@new)]"}


class Catalogue:
    def __init__(self, path):
        self.root = etree.parse(path).getroot()

    def shelf(self, name):
        return self.root.xpath(SHELVES[name])

    def price(self, title):
        for book in self.root.xpath("//book"):
            if book.findtext("title") == title:
                return book.findtext("price")
        return None

    def at(self, position):
        return self.root.xpath("//book[%d]" % int(position))
