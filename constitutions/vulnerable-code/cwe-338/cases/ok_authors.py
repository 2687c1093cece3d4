import random


def pick_authors(all_authors, count):
    authors = random.sample(all_authors, count)
    first_author = random.choice(authors)
    return first_author, authors
