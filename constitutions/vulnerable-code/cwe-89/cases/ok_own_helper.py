class Members:
    def __init__(self, database):
        self.database = database

    def born_in(self, town):
        return self.database.query_all("SELECT name FROM members WHERE town = %s", (town,))

    def page(self, number):
        return self.database.query_all("SELECT name FROM members WHERE page = '%d'" % number)
